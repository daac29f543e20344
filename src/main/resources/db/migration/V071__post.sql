-- Posts hang on a board: that of a network, or that of a cluster for its announcements (no network). A reply hangs on a post of its board.
-- What is deleted keeps its row, since the journal names it, and nothing of what was written.
create table post (
    id              uuid primary key,
    cluster_id      uuid not null references cluster (id),
    network_id      uuid,
    board_id        uuid not null generated always as (coalesce(network_id, cluster_id)) stored,
    reply_to        uuid,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    text            text not null,
    html            text not null,
    search_key      text not null,
    state           text not null check (state in ('SHOWN', 'HIDDEN', 'DELETED')),
    written_at      timestamptz not null,
    edited_at       timestamptz,
    pinned_at       timestamptz,
    hidden_at       timestamptz,
    hidden_reason   text,
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    foreign key (cluster_id, reply_to) references post (cluster_id, id),
    check ((state = 'HIDDEN') = (hidden_at is not null) and (state = 'HIDDEN') = (hidden_reason is not null)),
    check (pinned_at is null or reply_to is null and state = 'SHOWN'),
    check (state <> 'DELETED' or text = '' and html = '' and search_key = '')
);
create index post_feed on post (board_id, written_at desc, id desc) where reply_to is null and state <> 'DELETED';
create index post_pinned on post (board_id, written_at desc, id desc) where pinned_at is not null;
create index post_hidden on post (board_id, written_at desc, id desc) where state = 'HIDDEN';
create index post_replies on post (reply_to, written_at, id) where reply_to is not null and state <> 'DELETED';

-- Every text that a post ever had, the present one too.
create table post_version (
    cluster_id uuid not null,
    post_id    uuid not null,
    number     integer not null check (number > 0),
    text       text not null,
    person_id  uuid not null references person (id),
    written_at timestamptz not null,
    primary key (post_id, number),
    foreign key (cluster_id, post_id) references post (cluster_id, id)
);
create index post_version_person on post_version (person_id);

-- Whom a post names: an organisation of its board, or one of that organisation's people.
create table post_mention (
    cluster_id      uuid not null,
    post_id         uuid not null,
    position        integer not null,
    organisation_id uuid not null references organisation (id),
    person_id       uuid references person (id),
    primary key (post_id, position),
    foreign key (cluster_id, post_id) references post (cluster_id, id)
);
create index post_mention_organisation on post_mention (organisation_id, post_id);

create table post_reaction (
    cluster_id      uuid not null,
    post_id         uuid not null,
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    kind            text not null check (kind in ('LIKE', 'THANKS', 'USEFUL', 'AGREE', 'CONGRATULATIONS')),
    reacted_at      timestamptz not null,
    primary key (post_id, person_id),
    foreign key (cluster_id, post_id) references post (cluster_id, id)
);
create index post_reaction_person on post_reaction (person_id);

-- Whose posts a person does not want to see in a cluster: all of an organisation, or those of one of its people.
create table post_mute (
    id              uuid primary key,
    cluster_id      uuid not null references cluster (id),
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    author_id       uuid references person (id),
    muted_at        timestamptz not null,
    unique nulls not distinct (person_id, cluster_id, organisation_id, author_id)
);

-- Whether somebody reads a board now: people of a network's members, suspended ones included, also after its end; of a cluster those of its
-- members, and who serves it. A function of who asks alone, so that a page asks it once.
create function board_read_by(cluster uuid, network uuid, person uuid, organisations uuid[]) returns boolean
    language sql stable parallel safe
    return case when network is not null then exists (
            select 1 from network_member m where m.cluster_id = cluster and m.network_id = network
                and m.organisation_id = any(organisations) and m.state in ('MEMBER', 'SUSPENDED'))
        else exists (select 1 from stakeholder s where s.cluster_id = cluster and s.organisation_id = any(organisations)
                and s.state = 'ACTIVE')
            or exists (select 1 from agency_today g where g.cluster_id = cluster and g.agency_id = any(organisations))
            or exists (select 1 from cda_today a where a.cluster_id = cluster and a.person_id = person) end;

-- Whether an organisation's people read it now.
create function board_read_at(cluster uuid, network uuid, organisation uuid) returns boolean
    language sql stable parallel safe
    return board_read_by(cluster, network, null, array[organisation]);

-- Who decides about what was reported: a network's officers; of announcements, who serves the cluster.
create function board_moderated_by(cluster uuid, network uuid, person uuid, acting uuid[], agencies uuid[]) returns boolean
    language sql stable parallel safe
    return case when network is not null then exists (
            select 1 from network_officer_today o join network_member m on m.network_id = o.network_id
                and m.organisation_id = o.organisation_id and m.state = 'MEMBER'
            where o.cluster_id = cluster and o.network_id = network and o.person_id = person and o.organisation_id = any(acting))
        else exists (select 1 from cda_today a where a.cluster_id = cluster and a.person_id = person)
            or exists (select 1 from agency_today g where g.cluster_id = cluster and g.agency_id = any(agencies)) end;
