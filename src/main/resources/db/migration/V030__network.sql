-- Firms' own networks: who is in them, by what charter, who holds office, what was decided and how.
create table network (
    id               uuid primary key,
    cluster_id       uuid not null references cluster (id),
    name             text not null,
    form             text not null check (form in ('HORIZONTAL', 'VERTICAL', 'EXPORT_CONSORTIUM', 'SHG', 'SHG_FEDERATION', 'ASSOCIATION',
                         'SPV', 'COOPERATIVE', 'BUYING_GROUP', 'LEARNING_CIRCLE')),
    purpose          text not null,
    join_policy      text not null check (join_policy in ('OPEN', 'APPLICATION', 'INVITE')),
    admission        text not null check (admission in ('OFFICERS', 'VOTE')),
    late_entry_terms text,
    state            text not null check (state in ('ACTIVE', 'DISSOLVED')),
    founded_at       timestamptz not null,
    dissolved_at     timestamptz,
    created_by       uuid references person (id),
    on_behalf_of     uuid references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    check ((state = 'DISSOLVED') = (dissolved_at is not null))
);
create index network_listed on network (cluster_id, name, id);

-- A row per stay. `admitted`: whoever may admit has said yes before the invited organisation did.
create table network_member (
    id              uuid primary key,
    cluster_id      uuid not null,
    network_id      uuid not null,
    organisation_id uuid not null references organisation (id),
    state           text not null check (state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED', 'LEFT', 'REFUSED')),
    admitted        boolean not null default false,
    message         text,
    reason          text,
    asked_at        timestamptz not null,
    member_at       timestamptz,
    ended_at        timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    check ((state in ('LEFT', 'REFUSED')) = (ended_at is not null))
);
create unique index network_member_live on network_member (network_id, organisation_id)
    where state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED');
create index network_member_listed on network_member (network_id, asked_at, id);
create index network_member_organisation on network_member (organisation_id, network_id);

-- What is put to the vote. `payload` and the `rules` at its opening are JSON; `subject_id`: the organisation that it is about.
create table network_proposal (
    id           uuid primary key,
    cluster_id   uuid not null,
    network_id   uuid not null,
    kind         text not null check (kind in ('ADMIT', 'ADOPT_CHARTER', 'ELECT', 'SPEND', 'REMOVE', 'DISSOLVE', 'GENERAL')),
    title        text not null,
    text         text,
    payload      text not null,
    rules        text not null,
    subject_id   uuid references organisation (id),
    state        text not null check (state in ('OPEN', 'CARRIED', 'REJECTED', 'LAPSED', 'WITHDRAWN')),
    consequence  text,
    opened_at    timestamptz not null,
    closes_at    timestamptz not null,
    closed_at    timestamptz,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    check ((state = 'OPEN') = (closed_at is null))
);
create index network_proposal_listed on network_proposal (network_id, opened_at desc, id desc);
create index network_proposal_open on network_proposal (network_id) where state = 'OPEN';

-- The member organisations at the opening. One that is no member any more before the end counts no longer: `ended_at`.
create table network_elector (
    cluster_id      uuid not null,
    proposal_id     uuid not null,
    organisation_id uuid not null references organisation (id),
    ended_at        timestamptz,
    primary key (proposal_id, organisation_id),
    foreign key (cluster_id, proposal_id) references network_proposal (cluster_id, id)
);

create table network_vote (
    cluster_id      uuid not null,
    proposal_id     uuid not null,
    organisation_id uuid not null references organisation (id),
    choice          text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    person_id       uuid not null references person (id),
    voted_at        timestamptz not null,
    primary key (proposal_id, organisation_id),
    foreign key (proposal_id, organisation_id) references network_elector (proposal_id, organisation_id),
    foreign key (cluster_id, proposal_id) references network_proposal (cluster_id, id)
);
revoke update, delete on network_vote from ${service_role};

create table network_charter (
    id          uuid primary key,
    cluster_id  uuid not null,
    network_id  uuid not null,
    number      integer not null check (number > 0),
    text        text not null,
    changed     text not null,
    rules       text not null,
    proposal_id uuid not null,
    adopted_at  timestamptz not null,
    unique (cluster_id, id),
    unique (network_id, number),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    foreign key (cluster_id, proposal_id) references network_proposal (cluster_id, id)
);
revoke update, delete on network_charter from ${service_role};

create table network_charter_acceptance (
    cluster_id      uuid not null,
    charter_id      uuid not null,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    accepted_at     timestamptz not null,
    primary key (charter_id, organisation_id),
    foreign key (cluster_id, charter_id) references network_charter (cluster_id, id)
);
revoke update, delete on network_charter_acceptance from ${service_role};

create table network_officer (
    id              uuid primary key,
    cluster_id      uuid not null,
    network_id      uuid not null,
    role            text not null check (role in ('LEADER', 'TREASURER', 'SECRETARY')),
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    since           timestamptz not null,
    until           timestamptz not null,
    ended_at        timestamptz,
    why             text check (why in ('TERM_OVER', 'LEFT', 'REPLACED', 'ORGANISATION_LEFT', 'SUSPENDED', 'ERASED', 'MERGED', 'DISSOLVED')),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    check ((ended_at is null) = (why is null))
);
create unique index network_officer_live on network_officer (network_id, role) where ended_at is null;
create index network_officer_listed on network_officer (network_id, since desc, id desc);
create index network_officer_person on network_officer (person_id) where ended_at is null;

-- Who holds office today: elected, in term, and still acting for the member organisation.
create view network_officer_today as
select o.* from network_officer o
where o.ended_at is null and o.until > now() and exists (
    select 1 from affiliation_today a where a.person_id = o.person_id and a.organisation_id = o.organisation_id);
