-- What happens at the door of an event: codes, who came, what was scanned.

-- How often the code of a place has died before its seat did: it went to another worker, or was given back. None: never.
create table seat_code (
    cluster_id      uuid not null,
    registration_id uuid not null,
    position        integer not null check (position between 1 and 1000),
    edition         integer not null check (edition between 1 and 65535),
    primary key (registration_id, position),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id)
);

-- That somebody came: once for each place, whatever is scanned how often. `scan_id`: the earliest scan, by which it counts.
create table attendance (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    registration_id uuid not null,
    position        integer not null check (position between 1 and 1000),
    scan_id         uuid not null,
    came_at         timestamptz not null,
    recorded_at     timestamptz not null,
    walk_in         boolean not null default false,
    beyond_reason   text,
    undone_at       timestamptz,
    undone_by       uuid references person (id),
    undo_reason     text,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id),
    check ((undone_at is null) = (undo_reason is null))
);
create unique index attendance_of_place on attendance (registration_id, position) where undone_at is null;
create index attendance_of_event on attendance (event_id);

-- What was scanned, for ever: each beside the first one of its attendance is a double scan. `id` is chosen by the phone. `scanned_at`
-- is what counts, `claimed_at` what the phone's clock said.
create table check_in_scan (
    event_id      uuid not null,
    id            uuid not null,
    cluster_id    uuid not null,
    attendance_id uuid not null,
    scanned_at    timestamptz not null,
    claimed_at    timestamptz not null,
    recorded_at   timestamptz not null,
    device        text not null,
    created_by    uuid references person (id),
    on_behalf_of  uuid references organisation (id),
    primary key (event_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, attendance_id) references attendance (cluster_id, id)
);
create index check_in_scan_of_attendance on check_in_scan (attendance_id);
create index check_in_scan_list on check_in_scan (event_id, recorded_at, id);
revoke delete on check_in_scan from ${service_role};

-- Who comes without a registration gets a free seat, or one that the event does not have: those are counted apart, so that `taken` stays
-- what the capacity was promised for.
alter table registration
    add column beyond integer not null default 0,
    add constraint registration_beyond check (beyond between 0 and seats);
alter table event_seats add column beyond integer not null default 0 check (beyond >= 0);

-- Published events end from now on.
insert into deadline (id, kind, entity_id, due_at, try_at)
select gen_random_uuid(), 'event.ended', id, ends_at, ends_at from event where state = 'PUBLISHED' and ends_at > now()
on conflict (kind, entity_id) do nothing;
