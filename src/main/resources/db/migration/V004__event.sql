-- What every joint event shares, and its seats.
create table event (
    id               uuid primary key,
    cluster_id       uuid not null references cluster (id),
    kind             text not null check (kind in ('WORKSHOP', 'STUDY_TOUR', 'TRAINING', 'MEETING', 'FAIR')),
    state            text not null check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    title            text not null,
    description      text,
    language         text not null,
    themes           text[] not null default '{}',
    organiser_id     uuid not null references organisation (id),
    audience         text not null check (audience in ('CLUSTER', 'PROGRAMME', 'PUBLIC')),
    local_start      timestamp not null,
    local_end        timestamp not null,
    zone             text not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    venue            text,
    pin_code         text,
    latitude         double precision,
    longitude        double precision,
    link             text,
    registration_opens_at  timestamptz,
    registration_closes_at timestamptz,
    cancelled_reason text,
    sequence         integer not null default 0,
    created_by       uuid references person (id),
    on_behalf_of     uuid references organisation (id),
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    version          integer not null default 0,
    unique (cluster_id, id),
    check (ends_at > starts_at)
);
create index event_upcoming on event (cluster_id, starts_at, id);
create index event_wider on event (audience, starts_at, id) where audience <> 'CLUSTER';

-- The counter that many race for lives alone, so that a registration never changes the version of what people read.
create table event_seats (
    event_id   uuid primary key,
    cluster_id uuid not null,
    capacity   integer not null check (capacity between 1 and 100000),
    taken      integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    check (taken between 0 and capacity)
);

create table registration (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    organisation_id uuid not null references organisation (id),
    state           text not null check (state in
        ('REGISTERED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'REJECTED', 'ATTENDED', 'ABSENT')),
    seats           integer not null check (seats between 1 and 1000),
    note            text,
    registered_at   timestamptz not null,
    changed_at      timestamptz not null,
    withdrawn_at    timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create unique index registration_live on registration (event_id, organisation_id)
    where state in ('REGISTERED', 'WAITLISTED', 'OFFERED');
create index registration_roster on registration (event_id, registered_at, id);
create index registration_organisation on registration (organisation_id, event_id);

-- Names may come later than seats, and live apart from the facts so that they can be erased.
create table registration_worker (
    cluster_id      uuid not null,
    registration_id uuid not null,
    position        integer not null,
    name            text not null,
    phone           text,
    primary key (registration_id, position),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id)
);
