-- What a training adds to its event; an event of this kind without a row has none of it. Sessions are told by the clock as it was when they were
-- written for an event that began at `anchored_at`: when the event is moved, they move along.
create table training (
    event_id           uuid primary key,
    cluster_id         uuid not null,
    trainees           text[] not null default '{}' check (trainees <@ array['FIRM_WORKERS', 'AGENTS', 'INSTITUTION_STAFF']),
    modules            jsonb not null default '[]',
    trainers           jsonb not null default '[]',
    attendance_percent integer not null default 0 check (attendance_percent between 0 and 100),
    pass_score         integer check (pass_score between 0 and 100),
    anchored_at        timestamp not null,
    version            integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index training_trainers on training using gin (trainers jsonb_path_ops);

-- What came of it for one who took part: in whose seat, under the name that was written for it, in the script in which it was written. It is a
-- person's only once she has said so: with the code that she got, or because the organiser named her account.
create table training_result (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    registration_id uuid not null,
    position        integer not null check (position between 1 and 1000),
    organisation_id uuid not null references organisation (id),
    name            text not null,
    outcome         text not null check (outcome in ('PASSED', 'NOT_PASSED')),
    score           integer check (score between 0 and 100),
    attended        integer not null,
    sessions        integer not null,
    minutes         integer not null,
    ended_on        date not null,
    offered_to      uuid references person (id),
    person_id       uuid references person (id),
    code_hash       bytea unique,
    created_by      uuid not null references person (id),
    on_behalf_of    uuid references organisation (id),
    recorded_at     timestamptz not null,
    changed_at      timestamptz not null,
    version         integer not null default 0,
    unique (cluster_id, id),
    constraint training_result_once unique (event_id, registration_id, position),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id),
    check (attended between 0 and sessions)
);
create index training_result_event on training_result (event_id, recorded_at, id);
create index training_result_person on training_result (person_id, ended_on desc, id desc) where person_id is not null;
create index training_result_offered on training_result (offered_to) where offered_to is not null;

-- Who may read a person's record: an organisation that she has named, from then until she takes it back or the day has come.
create table skill_share (
    id              uuid primary key,
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    shared_at       timestamptz not null,
    until           date,
    ended_at        timestamptz
);
create unique index skill_share_live on skill_share (person_id, organisation_id) where ended_at is null;
create index skill_share_organisation on skill_share (organisation_id, shared_at desc, id desc) where ended_at is null;
