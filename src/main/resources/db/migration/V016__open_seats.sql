-- When a published event takes registrations; nothing while it does not. Beside the seats, so that whoever waited for their lock sees
-- what became of the event meanwhile: of another table PostgreSQL would show her what she saw before.
alter table event_seats
    add column open_from  timestamptz,
    add column open_until timestamptz;
update event_seats s set open_from = coalesce(e.registration_opens_at, e.created_at), open_until = coalesce(e.registration_closes_at, e.starts_at)
from event e where e.id = s.event_id and e.state = 'PUBLISHED';

create index waiting_party_unfinished on waiting_party (event_id) where state in ('FORMING', 'WAITING', 'OFFERED');

-- A draft that was given up: its audience never hears of it.
alter table event drop constraint event_state_check,
    add constraint event_state_check check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'DISCARDED'));
