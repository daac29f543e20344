-- The same as before, without looking the organisations up: with 16,000 of them PostgreSQL merged their whole index into each need (10 ms).
create or replace view challenge_supporter as
select r.cluster_id, r.id as challenge_id, coalesce(a.kept_id, s.organisation_id) as organisation_id, min(s.supported_at) as supported_at
from challenge r join challenge c on c.root_id = r.id
    join challenge_support s on s.challenge_id = c.id
    left join organisation_alias a on a.id = s.organisation_id
    left join organisation_alias own on own.id = r.organisation_id
where coalesce(a.kept_id, s.organisation_id) <> coalesce(own.kept_id, r.organisation_id)
    and exists (select 1 from stakeholder k where k.cluster_id = r.cluster_id
        and k.organisation_id = coalesce(a.kept_id, s.organisation_id) and k.state = 'ACTIVE')
group by r.cluster_id, r.id, coalesce(a.kept_id, s.organisation_id);
