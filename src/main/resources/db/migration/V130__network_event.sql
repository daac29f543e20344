-- Events that a network holds, by its leader and its secretary, and events that are for the members of one network only.
alter table event
    add column network_id uuid,
    add column by_network boolean not null default false,
    drop constraint event_audience_check,
    add constraint event_audience_check check (audience in ('NETWORK', 'CLUSTER', 'PROGRAMME', 'PUBLIC')),
    add constraint event_network foreign key (cluster_id, network_id) references network (cluster_id, id),
    add constraint event_network_named check ((audience = 'NETWORK' or by_network) = (network_id is not null));
create index event_of_network on event (network_id, starts_at, id, ends_at) where network_id is not null;

-- Whoever comes in is looked at under the lock of the seats: who leaves the network at the same moment gets none.
alter table event_seats add column members_only boolean not null default false;

-- Who organises what a network holds: its leader and its secretary of today, while their organisation is a member.
create view network_keeper_today as
select t.network_id, t.person_id, t.organisation_id from network_officer_today t
join network_member m on m.network_id = t.network_id and m.organisation_id = t.organisation_id and m.state = 'MEMBER'
where t.role in ('LEADER', 'SECRETARY');

-- The following are functions so that the statements about events in general do not carry their tables along: nothing of them is looked up
-- for an event that is no network's.

-- Whether one of them is a member, and not a suspended one.
create function is_of_network(in_network uuid, organisations uuid[]) returns boolean
    language sql stable
    return exists (select 1 from network_member m
        where m.network_id = in_network and m.organisation_id = any(organisations) and m.state = 'MEMBER');

create function keeps_network(in_network uuid, who uuid) returns boolean
    language sql stable
    return exists (select 1 from network_keeper_today k where k.network_id = in_network and k.person_id = who);

-- Who sees what is for a network: its members, who holds it, who serves the cluster and the people of its agencies.
create function network_event_shown(in_cluster uuid, in_network uuid, by_network boolean, organiser uuid, who uuid, organisations uuid[])
    returns boolean
    language sql stable
    return is_of_network(in_network, organisations)
        or exists (select 1 from cda_today c where c.cluster_id = in_cluster and c.person_id = who)
        or exists (select 1 from agency_today g where g.cluster_id = in_cluster and g.agency_id = any(organisations))
        or case when by_network then keeps_network(in_network, who)
            else organiser = any(organisations) and exists (select 1 from stakeholder s
                where s.cluster_id = in_cluster and s.organisation_id = any(organisations) and s.state = 'ACTIVE') end;

-- What tells of an event that is for a network is read by who may look into that; of other events by whoever was told.
alter table notice
    drop constraint notice_sight_check,
    add constraint notice_sight_check check (sight in ('OWN', 'CLUSTER', 'NETWORK', 'MEETING', 'EVENT', 'BOARD')),
    add check (sight <> 'EVENT' or cluster_id is not null);

create or replace function notice_in_sight(who uuid, sight text, in_cluster uuid, in_network uuid) returns boolean
    language sql stable
    return case when sight = 'BOARD' then board_read_by(in_cluster, in_network, who,
            array(select a.organisation_id from affiliation_today a where a.person_id = who))
        else sight = 'OWN'
        or sight = 'EVENT' and in_network is null
        or exists (select 1 from cda_today c where c.cluster_id = in_cluster and c.person_id = who)
        or exists (
            select 1 from affiliation_today a join agency_today g on g.agency_id = a.organisation_id
            where a.person_id = who and g.cluster_id = in_cluster)
        or sight = 'CLUSTER' and exists (
            select 1 from affiliation_today a join stakeholder s on s.organisation_id = a.organisation_id
            where a.person_id = who and s.cluster_id = in_cluster and s.state = 'ACTIVE')
        or sight in ('NETWORK', 'MEETING', 'EVENT') and exists (
            select 1 from affiliation_today a join network_member m on m.organisation_id = a.organisation_id
            where a.person_id = who and m.network_id = in_network
                and (m.state = 'MEMBER' or m.state = 'SUSPENDED' and sight = 'NETWORK')) end;
