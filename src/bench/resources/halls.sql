-- A cluster of its own, alike in all towns: 250 firms with its own owners, whose numbers begin at 900,001. Seventy halls are open today, with a
-- thousand places each: the first ten have let in half of them, the others wait for the scans of a run. Ten of the firms go to five hundred
-- events of the next months.
insert into cluster (id, programme_id, name, product, state_code, district, pin_code, nic_codes)
values (id_of('c00', 900), id_of('b00', 1), 'Cluster of halls', 'Brass artware', 'IN-UP', 'Moradabad', '244001', '{25991}');
insert into cluster_agency (cluster_id, agency_id, role, since_on) values (id_of('c00', 900), id_of('a00', 1), 'LEAD', current_date - 500);

create temporary table guest as select n as nth, 900000 + n as firm from generate_series(1, 250) n;
insert into organisation (id, kind, name, name_key, size, products, nic_code, pin_code, workers_band, keycloak_state)
select id_of('100', firm), 'FIRM', 'Guest ' || nth || ' Metal Works', 'guest ' || nth || ' metal works', 'MICRO', '{brass lamps,diyas}', '25991',
    '244001', 'W1_9', 'DONE' from guest;
insert into person (id, subject, username, name, phone, language)
select id_of('200', firm), 'bench-' || firm, 'bench-' || firm, 'Person ' || firm, '+9197' || lpad(firm::text, 8, '0'), 'en' from guest;
insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
select id_of('300', firm), id_of('100', firm), id_of('200', firm), 'OWNER', now() - interval '400 days', 'DONE' from guest;
insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at)
select id_of('400', firm), id_of('c00', 900), id_of('100', firm), 'ACTIVE', now() - interval '390 days', now() - interval '380 days' from guest;

create temporary table meet as
select id_of('502', n) as event_id, n as nth, 'Hall ' || n as title, now() - interval '1 hour' as at, interval '10 hours' as length
from generate_series(1, 70) n
union all
select id_of('503', n), 1000 + n, 'Market ' || n, date_trunc('hour', now()) + interval '40 days' + n * interval '2 hours', interval '1 hour'
from generate_series(1, 500) n;
insert into event (id, cluster_id, kind, state, title, description, language, themes, organiser_id, audience, local_start, local_end, zone,
    starts_at, ends_at, venue, pin_code, created_at)
select event_id, id_of('c00', 900), 'FAIR', 'PUBLISHED', title, repeat('How to melt with less gas, and what it costs. ', 6), 'en', '{energy}',
    id_of('100', 900001 + (nth - 1) % 20), 'CLUSTER', at at time zone 'Asia/Kolkata', (at + length) at time zone 'Asia/Kolkata',
    'Asia/Kolkata', at, at + length, 'Fairground', '244001', now() - interval '9 days'
from meet;
insert into event_seats (event_id, cluster_id, capacity, taken, open_from, open_until)
select event_id, id_of('c00', 900), 1000, case when nth <= 70 then 1000 else 40 end, now() - interval '9 days', at from meet;

create temporary table seated as
select 900000000 + row_number() over (order by m.nth, g.nth) as n, m.event_id, m.nth as hall, g.firm, now() - interval '8 days' + g.nth * interval '1 minute' as at
from meet m join guest g on m.nth <= 70 or g.nth between 21 and 30;
insert into registration (id, cluster_id, event_id, organisation_id, state, seats, registered_at, changed_at, created_by, on_behalf_of)
select id_of('700', n), id_of('c00', 900), event_id, id_of('100', firm), 'REGISTERED', 4, at, at, id_of('200', firm), id_of('100', firm) from seated;
insert into registration_worker (cluster_id, registration_id, position, name, phone)
select id_of('c00', 900), id_of('700', n), k, 'Worker ' || n || k, '+919811100001' from seated, generate_series(1, 4) k where hall <= 70;
insert into attendance (id, cluster_id, event_id, registration_id, position, scan_id, came_at, recorded_at)
select id_of('a10', 10 * n + k), id_of('c00', 900), event_id, id_of('700', n), k, id_of('a20', 10 * n + k), now() - interval '1 minute', now()
from seated, generate_series(1, 4) k where hall <= 10 and (n + k) % 2 = 0;
insert into check_in_scan (event_id, id, cluster_id, attendance_id, scanned_at, claimed_at, recorded_at, device)
select event_id, scan_id, cluster_id, id, came_at, came_at, recorded_at, 'Gate 1' from attendance where cluster_id = id_of('c00', 900);
insert into deed (id, verb, kind, entity_id, cluster_id, person_id, on_behalf_of, trace_id, recorded_at)
select id_of('800', n), 'registration.made', 'registration', id_of('700', n), id_of('c00', 900), id_of('200', firm), id_of('100', firm), md5(n::text), at
from seated;
insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
select scope, case scope when 'event' then event_id else id_of('100', firm) end, 'registration', id_of('700', n), 1, nextval('change_seq'), 'upsert'
from seated, unnest(array['event', 'organisation']) scope;

-- The calendar feeds of those ten, by secrets that one can guess.
insert into calendar_feed (person_id, secret_hash, number, made_at)
select id_of('200', firm), sha256(convert_to('bench' || lpad(firm::text, 27, '0'), 'UTF8')), 1, now() from guest where nth between 21 and 30;
