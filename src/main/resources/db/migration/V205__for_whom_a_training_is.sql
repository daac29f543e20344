-- Organisations of which kinds may register; all where none is named. Whoever asks is then looked at under the lock of the seats.
alter table event_seats
    add column only_for text[] not null default '{}' check (only_for <@ array['FIRM', 'INSTITUTION', 'AGENCY']);

-- Until now a training only told for whom it is. Who has seats keeps them.
update event_seats s set only_for = (
    select array_agg(case w when 'FIRM_WORKERS' then 'FIRM' when 'AGENTS' then 'AGENCY' else 'INSTITUTION' end) from unnest(t.trainees) w)
from training t where t.event_id = s.event_id and t.trainees <> '{}';
