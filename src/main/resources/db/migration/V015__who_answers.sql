-- Who registers an organisation for events, and is told what becomes of its seats: its people of today, or those of the organisation that
-- it was merged into.
create view registrar as
select o.id as organisation_id, a.person_id
from organisation_today o join affiliation_today a on a.organisation_id = o.today_id
where a.role <> 'DELEGATE' or 'REGISTER_FOR_EVENTS' = any(a.rights);

-- Who answers for a registration that was made at the counter: the agent who did it while she serves the cluster, then its agents of the day.
create view counter_agent as
select r.id as registration_id, t.person_id
from registration r join cda_today t on t.cluster_id = r.cluster_id
where r.at_counter_by is not null
    and (t.person_id = r.at_counter_by
        or not exists (select 1 from cda_today s where s.cluster_id = r.cluster_id and s.person_id = r.at_counter_by));

-- Who has a say in an offer: whoever answers for a member of its party. While it is open, who has left the party has none.
create view offeree as
select f.id as offer_id, r.organisation_id, a.person_id
from seat_offer f join registration r on r.party_id = f.party_id
    and (f.state <> 'OPEN' and not exists (select 1 from seat_log l
            where l.registration_id = r.id and l.party_id = f.party_id and l.what = 'LEFT')
        or r.wanted > 0)
    join lateral (
        select m.person_id from registrar m where m.organisation_id = r.organisation_id
        union select c.person_id from counter_agent c where c.registration_id = r.id) a on true;

-- That a link was used is all that is asked of it.
alter table used_link drop column answer;
