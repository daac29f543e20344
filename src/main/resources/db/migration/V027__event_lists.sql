-- Lists are read from an index in their order. That an event is over is seen inside of it: the past costs no look at its rows.
create index event_listed on event (cluster_id, starts_at, id, ends_at);
drop index event_upcoming;
create index event_published on event (starts_at, id, ends_at) where state = 'PUBLISHED';
