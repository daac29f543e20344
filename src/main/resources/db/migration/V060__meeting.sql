-- Meetings of networks: planned or written down afterwards, who came, what was minuted and resolved, and who does what until when.
-- `agenda`: a JSON list of points in their order. `officers`: the invited offices; none: all members.
create table network_meeting (
    id               uuid primary key,
    cluster_id       uuid not null,
    network_id       uuid not null,
    title            text not null,
    state            text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    local_start      timestamp not null,
    duration_minutes integer not null check (duration_minutes > 0),
    zone             text not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    venue            text,
    link             text,
    agenda           text not null,
    officers         text[] not null check (officers <@ '{LEADER,TREASURER,SECRETARY}'),
    cancelled_reason text,
    cancelled_at     timestamptz,
    register_number  integer not null default 0,
    confirmed_number integer,
    confirmed_at     timestamptz,
    confirmed_by     uuid references person (id),
    called_at        timestamptz not null,
    created_by       uuid references person (id),
    on_behalf_of     uuid references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    check ((state = 'CANCELLED') = (cancelled_at is not null)),
    check (state = 'HELD' or register_number = 0),
    check ((confirmed_number is null) = (confirmed_at is null)),
    check (confirmed_number between 1 and register_number)
);
create index network_meeting_listed on network_meeting (network_id, starts_at desc, id desc);
create index network_meeting_ahead on network_meeting (network_id, ends_at) where state in ('PLANNED', 'CANCELLED');

-- What was written down about a meeting, version by version; nothing is overwritten. `reason`: why it was corrected.
create table network_register (
    id           uuid primary key,
    cluster_id   uuid not null,
    meeting_id   uuid not null,
    number       integer not null check (number > 0),
    minutes      text,
    reason       text,
    recorded_at  timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    unique (cluster_id, id),
    unique (meeting_id, number),
    foreign key (cluster_id, meeting_id) references network_meeting (cluster_id, id)
);
revoke update, delete on network_register from ${service_role};

create table network_attendance (
    cluster_id      uuid not null,
    register_id     uuid not null,
    organisation_id uuid not null references organisation (id),
    presence        text not null check (presence in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    note            text,
    primary key (register_id, organisation_id),
    foreign key (cluster_id, register_id) references network_register (cluster_id, id)
);
revoke update, delete on network_attendance from ${service_role};

-- Who came for an organisation: somebody with an account, or a name.
create table network_attendee (
    cluster_id      uuid not null,
    register_id     uuid not null,
    organisation_id uuid not null,
    position        integer not null,
    person_id       uuid references person (id),
    name            text,
    primary key (register_id, organisation_id, position),
    foreign key (register_id, organisation_id) references network_attendance (register_id, organisation_id),
    foreign key (cluster_id, register_id) references network_register (cluster_id, id),
    check ((person_id is null) <> (name is null))
);
create index network_attendee_person on network_attendee (person_id) where person_id is not null;
revoke update, delete on network_attendee from ${service_role};

-- `person_id`: whose it is within the organisation, if that is known. `promise`: given by somebody for herself.
create table network_task (
    id              uuid primary key,
    cluster_id      uuid not null,
    network_id      uuid not null,
    meeting_id      uuid,
    title           text not null,
    note            text,
    organisation_id uuid not null references organisation (id),
    person_id       uuid references person (id),
    promise         boolean not null,
    due_on          date not null,
    state           text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    given_at        timestamptz not null,
    closed_at       timestamptz,
    closed_by       uuid references person (id),
    closed_for      uuid references organisation (id),
    closing_note    text,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    foreign key (cluster_id, meeting_id) references network_meeting (cluster_id, id),
    check ((state = 'OPEN') = (closed_at is null))
);
create index network_task_listed on network_task (network_id, due_on, id);
create index network_task_organisation on network_task (organisation_id, due_on, id);
create index network_task_person on network_task (person_id) where person_id is not null;

-- What a meeting resolved. It becomes a proposal or a task, once.
create table network_resolution (
    id           uuid primary key,
    cluster_id   uuid not null,
    network_id   uuid not null,
    meeting_id   uuid not null,
    title        text not null,
    text         text,
    reason       text,
    recorded_at  timestamptz not null,
    proposal_id  uuid unique,
    task_id      uuid unique,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    foreign key (cluster_id, meeting_id) references network_meeting (cluster_id, id),
    foreign key (cluster_id, proposal_id) references network_proposal (cluster_id, id),
    foreign key (cluster_id, task_id) references network_task (cluster_id, id),
    check (proposal_id is null or task_id is null)
);
create index network_resolution_listed on network_resolution (meeting_id, recorded_at, id);
