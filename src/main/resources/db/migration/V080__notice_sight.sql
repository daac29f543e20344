-- What a notice tells of the inside of a cluster or of a network is read only by who may look into it still.
alter table notice
    add column network_id uuid references network (id),
    add column sight      text not null default 'OWN' check (sight in ('OWN', 'CLUSTER', 'NETWORK', 'BOARD')),
    add check (sight not in ('CLUSTER', 'BOARD') or cluster_id is not null),
    add check (sight <> 'NETWORK' or network_id is not null and cluster_id is not null);

-- Who speaks for an organisation, as what it is today, and with which rights.
create view speaker as
select o.id as organisation_id, a.person_id, a.role, a.rights
from organisation_today o join affiliation_today a on a.organisation_id = o.today_id;

-- Whoever serves the cluster sees all of it but what members write to each other; its members what is the cluster's; a network's members,
-- also suspended ones, its inside; of posts, who reads their board.
create function notice_in_sight(who uuid, sight text, in_cluster uuid, in_network uuid) returns boolean
    language sql stable
    return case when sight = 'BOARD' then board_read_by(in_cluster, in_network, who,
            array(select a.organisation_id from affiliation_today a where a.person_id = who))
        else sight = 'OWN'
        or exists (select 1 from cda_today c where c.cluster_id = in_cluster and c.person_id = who)
        or exists (
            select 1 from affiliation_today a join agency_today g on g.agency_id = a.organisation_id
            where a.person_id = who and g.cluster_id = in_cluster)
        or sight = 'CLUSTER' and exists (
            select 1 from affiliation_today a join stakeholder s on s.organisation_id = a.organisation_id
            where a.person_id = who and s.cluster_id = in_cluster and s.state = 'ACTIVE')
        or sight = 'NETWORK' and exists (
            select 1 from affiliation_today a join network_member m on m.organisation_id = a.organisation_id
            where a.person_id = who and m.network_id = in_network and m.state in ('MEMBER', 'SUSPENDED')) end;

-- Whether what an organisation makes is among the words of an enquiry: a word of three signs or more, no number, as both sound.
create function enquiry_fits(asked text, makes text) returns boolean
    language sql immutable parallel safe
    return exists (
        select 1 from regexp_split_to_table(asked, ' ') w
        where length(w) >= 3 and w !~ '^[0-9]+$' and sounds_match(array[w], makes));

create index challenge_route_organisation on challenge_route (organisation_id) where taken_up_at is null;
create index network_elector_organisation on network_elector (organisation_id, proposal_id) where ended_at is null;
create index enquiry_open on enquiry (cluster_id, asked_at) where state = 'OPEN';
