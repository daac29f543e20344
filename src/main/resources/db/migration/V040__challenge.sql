-- Needs that organisations of a cluster raise. Duplicates are merged without moving anything: `merged_into` says into which, `root_id` which
-- one remains of all of them (itself, while it is merged into none). Supports stay where they were given and count for the root, so
-- that no order of merging, undoing and supporting loses one.
create table challenge (
    id                uuid primary key,
    cluster_id        uuid not null references cluster (id),
    organisation_id   uuid not null references organisation (id),
    title             text not null,
    description       text not null,
    language          text not null,
    products          text[] not null default '{}',
    nic_codes         text[] not null default '{}',
    sizes             text[] not null default '{}',
    affected_count    integer check (affected_count > 0),
    search_key        text not null,
    state             text not null check (state in ('RAISED', 'ROUTED', 'ANSWERED', 'SOLVED', 'CLOSED', 'MERGED')),
    raised_at         timestamptz not null,
    routed_at         timestamptz,
    first_answered_at timestamptz,
    ended_at          timestamptz,
    closing_reason    text,
    root_id           uuid not null,
    merged_into       uuid,
    merged_at         timestamptz,
    state_before      text check (state_before in ('RAISED', 'ROUTED', 'ANSWERED')),
    created_by        uuid references person (id),
    on_behalf_of      uuid references organisation (id),
    version           integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, root_id) references challenge (cluster_id, id),
    foreign key (cluster_id, merged_into) references challenge (cluster_id, id),
    check ((state = 'MERGED') = (merged_into is not null) and (state = 'MERGED') = (merged_at is not null)),
    check ((state = 'MERGED') = (root_id <> id) and (state = 'MERGED') = (state_before is not null))
);
create index challenge_newest on challenge (cluster_id, raised_at, id);
create index challenge_root on challenge (root_id);
create index challenge_merged_into on challenge (merged_into) where merged_into is not null;
create index challenge_organisation on challenge (organisation_id);

create table challenge_support (
    cluster_id      uuid not null,
    challenge_id    uuid not null,
    organisation_id uuid not null references organisation (id),
    person_id       uuid references person (id),
    supported_at    timestamptz not null,
    primary key (challenge_id, organisation_id),
    foreign key (cluster_id, challenge_id) references challenge (cluster_id, id)
);
create index challenge_support_organisation on challenge_support (organisation_id);

-- To whom a need was handed, each time; the newest holds.
create table challenge_route (
    id              uuid primary key,
    cluster_id      uuid not null,
    challenge_id    uuid not null,
    organisation_id uuid not null references organisation (id),
    note            text,
    routed_at       timestamptz not null,
    taken_up_at     timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    foreign key (cluster_id, challenge_id) references challenge (cluster_id, id)
);
create index challenge_route_challenge on challenge_route (challenge_id, routed_at);

create table challenge_answer (
    id              uuid primary key,
    cluster_id      uuid not null,
    challenge_id    uuid not null,
    organisation_id uuid references organisation (id),
    by_agent        boolean not null,
    message         text not null,
    answered_at     timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    foreign key (cluster_id, challenge_id) references challenge (cluster_id, id)
);
create index challenge_answer_challenge on challenge_answer (challenge_id, answered_at);

-- What is left of needs after merging: raised with the first of those that are one by now, answered with their first answer.
create view challenge_need as
select r.id, r.cluster_id, r.state, min(c.raised_at) as raised_at, min(c.first_answered_at) as first_answered_at
from challenge r join challenge c on c.root_id = r.id where r.root_id = r.id group by r.id;

-- Who supports a need: members of today, each once, whichever of the merged ones they supported; never its own raiser.
create view challenge_supporter as
select r.cluster_id, r.id as challenge_id, t.today_id as organisation_id, min(s.supported_at) as supported_at
from challenge r join challenge c on c.root_id = r.id
    join challenge_support s on s.challenge_id = c.id
    join organisation_today t on t.id = s.organisation_id
    join organisation_today own on own.id = r.organisation_id
where t.today_id <> own.today_id
    and exists (select 1 from stakeholder k where k.cluster_id = r.cluster_id and k.organisation_id = t.today_id and k.state = 'ACTIVE')
group by r.cluster_id, r.id, t.today_id;

-- Whether an organisation is of the kinds that a need says it affects; a criterion that it leaves open holds for all.
create function challenge_affects(c challenge, o organisation) returns boolean
    language sql stable parallel safe
    return (c.sizes = '{}' or o.size = any(c.sizes))
        and (c.nic_codes = '{}' or exists (select 1 from unnest(c.nic_codes) n where starts_with(o.nic_code, n)))
        and (c.products = '{}' or exists (
            select 1 from unnest(c.products) p join unnest(o.products) q on lower(p) = lower(q)));

-- Whether words asked for are in a text, both as the sounds that Java wrote them down in (WordKeys): the word itself, or of four signs and
-- more the beginning of a word or a word with a slip.
create function sounds_match(asked text[], key text) returns boolean
    language sql immutable parallel safe
    return not exists (
        select 1 from unnest(asked) w
        where not (' ' || key || ' ' like '% ' || w || case when length(w) < 4 then ' %' else '%' end
            or length(w) >= 4 and strict_word_similarity(w, key) >= 0.5));
