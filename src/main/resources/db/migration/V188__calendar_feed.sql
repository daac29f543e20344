-- The address by which a person's calendar subscribes to her events. Only its hash is kept; without one there is no address in force.
-- `number` counts the addresses and their ends, so that an old one is never taken back for a new one.
create table calendar_feed (
    person_id   uuid primary key references person (id),
    secret_hash bytea unique,
    number      integer not null,
    made_at     timestamptz not null
);

-- What an organisation organises, in order.
create index event_organiser on event (organiser_id, starts_at, id) where not by_network;
