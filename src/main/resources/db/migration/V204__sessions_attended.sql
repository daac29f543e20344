-- A training's sessions are attended one by one: a scan says at which of them it was made. Where it was a mistake for that session alone, the
-- scan is undone and the attendance stays.
alter table check_in_scan
    add column session_id  uuid,
    add column undone_at   timestamptz,
    add column undone_by   uuid references person (id),
    add column undo_reason text,
    add constraint check_in_scan_undone check ((undone_at is null) = (undo_reason is null));

-- Who was at which session, as it stands now.
create view session_attended as
select t.cluster_id, t.event_id, t.registration_id, t.position, s.session_id, min(s.scanned_at) as came_at
from attendance t join check_in_scan s on s.cluster_id = t.cluster_id and s.attendance_id = t.id
where t.undone_at is null and s.undone_at is null and s.session_id is not null
group by t.cluster_id, t.event_id, t.registration_id, t.position, s.session_id;

-- A session stays the same one when it is moved.
update training t set modules = (
    select coalesce(jsonb_agg(jsonb_set(m.value, '{sessions}', (
            select coalesce(jsonb_agg(jsonb_build_object('id', gen_random_uuid()) || s.value order by s.ordinality), '[]')
            from jsonb_array_elements(m.value -> 'sessions') with ordinality s)) order by m.ordinality), '[]')
    from jsonb_array_elements(t.modules) with ordinality m);

-- What the organiser judged, beside what it comes to with the attendance. Results that were entered until now stay as they are.
alter table training_result
    add column judged text check (judged in ('PASSED', 'NOT_PASSED')),
    add column follows_check_in boolean not null default false,
    add column attendance_reason text;
update training_result set judged = outcome;
alter table training_result alter column judged set not null;
