-- One notice per person and fact; what is told beside the inbox; how each person wants to be told.
create table notice (
    id              uuid primary key,
    person_id       uuid not null references person (id),
    deed_id         uuid not null references deed (id),
    kind            text not null,
    cluster_id      uuid references cluster (id),
    event_id        uuid references event (id),
    entity_id       uuid not null,
    organisation_id uuid references organisation (id),
    arguments       jsonb not null default '{}',
    urgent          boolean not null default false,
    made_at         timestamptz not null,
    delivered_at    timestamptz,
    read_at         timestamptz,
    version         integer not null default 0,
    unique (person_id, deed_id)
);
create index notice_inbox on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_entity on notice (entity_id);

-- Without a row the usual holds: mail and gateway on, quiet from nine in the evening until eight in the morning by the cluster's clock.
create table notice_settings (
    person_id   uuid primary key references person (id),
    mail        boolean not null default true,
    gateway     boolean not null default true,
    quiet_from  time not null default '21:00',
    quiet_until time not null default '08:00',
    muted       text[] not null default '{}',
    version     integer not null default 0
);

-- One way of telling one notice. The later ways wait, and are skipped when an earlier one has reached her.
create table delivery (
    id           uuid primary key,
    notice_id    uuid not null references notice (id),
    channel      text not null check (channel in ('MAIL', 'GATEWAY')),
    state        text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED', 'SKIPPED')),
    attempts     integer not null default 0,
    next_at      timestamptz not null,
    last_error   text,
    sent_at      timestamptz,
    delivered_at timestamptz,
    unique (notice_id, channel)
);
create index delivery_due on delivery (next_at) where state = 'WAITING';

-- A link in a mail works once: its answer is kept, so that a second tap shows the same.
create table used_link (
    link_id uuid primary key,
    used_at timestamptz not null default now(),
    answer  text not null
);
