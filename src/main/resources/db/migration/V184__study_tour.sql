-- What firms ask before they book a joint event, and what its organiser answers: by the code of the question.
create table event_disclosure (
    event_id     uuid primary key,
    cluster_id   uuid not null,
    answers      jsonb not null,
    changed_at   timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);

-- What a study tour adds to its event. `tellers_first`: who told what came of its last tour goes before who did not. `asked_at`: when its
-- travellers were asked what they want to change.
create table study_tour (
    event_id           uuid primary key,
    cluster_id         uuid not null,
    unconfirmed_reason text,
    tellers_first      boolean not null default true,
    asked_at           timestamptz,
    version            integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
insert into study_tour (event_id, cluster_id, tellers_first) select e.id, e.cluster_id, false from event e where e.kind = 'STUDY_TOUR';

-- Whom a tour visits, when by the clock there, and whether the host says yes. One that is dropped keeps its row: calendars and notices name it.
create table tour_stop (
    id            uuid primary key,
    cluster_id    uuid not null,
    event_id      uuid not null,
    position      integer not null,
    host_id       uuid references organisation (id),
    host_name     text,
    address       text not null,
    local_start   timestamp not null,
    local_end     timestamp not null,
    zone          text not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    description   text,
    contact_name  text,
    contact_phone text,
    state         text not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'DROPPED')),
    answer_reason text,
    answered_at   timestamptz,
    answered_by   uuid references person (id),
    answered_for  uuid references organisation (id),
    sequence      integer not null default 0,
    changed_at    timestamptz not null,
    version       integer not null default 0,
    unique (event_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    check ((host_id is null) <> (host_name is null)),
    check (ends_at > starts_at),
    check ((state in ('CONFIRMED', 'DECLINED')) = (answered_at is not null)),
    check (state <> 'DECLINED' or answer_reason is not null)
);
create index tour_stop_event on tour_stop (event_id, position);
create index tour_stop_host on tour_stop (host_id, starts_at, id) where host_id is not null and state <> 'DROPPED';
