-- Who registers an organisation for events, and is told what becomes of its seats: its people of today, or those of the organisation that
-- it was merged into.
create view registrar as
select o.id as organisation_id, a.person_id
from organisation_today o join affiliation_today a on a.organisation_id = o.today_id
where a.role <> 'DELEGATE' or 'REGISTER_FOR_EVENTS' = any(a.rights);

-- Who answers for a firm that was registered at the counter: the agent who did it while she serves the cluster, then its agents of the day.
create view counter_agent as
select r.event_id, r.organisation_id, t.person_id
from registration r join cda_today t on t.cluster_id = r.cluster_id
where r.at_counter_by is not null
    and (t.person_id = r.at_counter_by
        or not exists (select 1 from cda_today s where s.cluster_id = r.cluster_id and s.person_id = r.at_counter_by));
