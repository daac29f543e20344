-- The short link of an event that its organiser sends around. Whoever has it sees what the event's audience may see, no more.
-- `number` counts the links of an event, `sequence` is how often the event had been moved when the link was made.
create table event_share (
    id           uuid primary key,
    code         text not null unique check (code ~ '^[0-9bcdfghjkmnpqrstvwxyz]{11}$'),
    cluster_id   uuid not null,
    event_id     uuid not null,
    number       integer not null check (number > 0),
    sequence     integer not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    created_at   timestamptz not null,
    revoked_at   timestamptz,
    unique (cluster_id, id),
    unique (event_id, number),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create unique index event_share_live on event_share (event_id) where revoked_at is null;
