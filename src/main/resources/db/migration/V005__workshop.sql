create table workshop (
    event_id     uuid primary key,
    cluster_id   uuid not null,
    facilitator  text,
    outcome      text,
    sessions     jsonb not null default '[]',
    materials    text[] not null default '{}',
    version      integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
