-- Notices of meetings are read by those who may look into them: a network's members, but not suspended ones, and whoever serves the cluster.
alter table notice
    drop constraint notice_sight_check,
    add constraint notice_sight_check check (sight in ('OWN', 'CLUSTER', 'NETWORK', 'MEETING', 'BOARD')),
    add check (sight <> 'MEETING' or network_id is not null and cluster_id is not null);

create or replace function notice_in_sight(who uuid, sight text, in_cluster uuid, in_network uuid) returns boolean
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
        or sight in ('NETWORK', 'MEETING') and exists (
            select 1 from affiliation_today a join network_member m on m.organisation_id = a.organisation_id
            where a.person_id = who and m.network_id = in_network
                and (m.state = 'MEMBER' or m.state = 'SUSPENDED' and sight = 'NETWORK')) end;
