-- What is being done about a need. A link stays with the need that it was made for and counts for the one that remains, as supports do: so
-- merging and separating move nothing. A further kind of thing is a column here and a branch in each of the two below.
create table challenge_link (
    id           uuid primary key,
    cluster_id   uuid not null,
    challenge_id uuid not null,
    event_id     uuid,
    enquiry_id   uuid,
    network_id   uuid,
    linked_id    uuid generated always as (coalesce(event_id, enquiry_id, network_id)) stored,
    kind         text generated always as (case when event_id is not null then 'EVENT'
        when enquiry_id is not null then 'ENQUIRY' when network_id is not null then 'NETWORK' end) stored,
    note         text,
    responds     boolean not null,
    by_agent     boolean not null,
    linked_at    timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    unique (challenge_id, linked_id),
    foreign key (cluster_id, challenge_id) references challenge (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, enquiry_id) references enquiry (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    check (num_nonnulls(event_id, enquiry_id, network_id) = 1)
);
create index challenge_link_linked on challenge_link (linked_id);

-- What a need can be linked to: whether it is still on, and who does it.
create view challenge_linkable as
select 'EVENT' as kind, e.id, e.cluster_id, e.title, e.starts_at,
    case when e.state = 'CANCELLED' then 'DROPPED' when e.ends_at <= now() then 'DONE' else 'UNDER_WAY' end as state,
    case when not e.by_network then e.organiser_id end as doer_id, case when e.by_network then e.network_id end as keeper_of
from event e where e.state in ('PUBLISHED', 'CANCELLED')
union all
select 'ENQUIRY', q.id, q.cluster_id, q.title, null, case when q.state = 'SETTLED' then 'DONE' else 'UNDER_WAY' end,
    q.organisation_id, null
from enquiry q
union all
select 'NETWORK', n.id, n.cluster_id, n.name, null, case when n.state = 'DISSOLVED' then 'DROPPED' else 'UNDER_WAY' end, null, n.id
from network n;

-- Whether somebody of the cluster sees what a need is linked to. A function, so that nothing is looked up where nothing is linked.
create function challenge_link_shown(of_kind text, linked uuid, who uuid, organisations uuid[]) returns boolean
    language sql stable
    return case of_kind
        when 'EVENT' then exists (select 1 from event e where e.id = linked and (e.audience <> 'NETWORK'
            or network_event_shown(e.cluster_id, e.network_id, e.by_network, e.organiser_id, who, organisations)))
        when 'NETWORK' then exists (select 1 from network n where n.id = linked and (n.state = 'ACTIVE'
            or exists (select 1 from network_member m where m.network_id = n.id
                and m.organisation_id = any(organisations) and m.state in ('MEMBER', 'SUSPENDED'))
            or exists (select 1 from cda_today c where c.cluster_id = n.cluster_id and c.person_id = who)
            or exists (select 1 from agency_today g where g.cluster_id = n.cluster_id and g.agency_id = any(organisations))))
        when 'ENQUIRY' then true end;
