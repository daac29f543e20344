-- One believable cluster, a brassware town with a year of events, and a small second one for the stranger.
-- Written once into an empty database. Dates are relative to the day it is written.

insert into person (id, subject, username, name, phone, email, language)
select ('0197f001-0000-7000-8000-0000000000' || suffix)::uuid, '0197f000-0000-7000-8000-0000000000' || suffix, username, name,
    phone, username || '@demo.sahyog.example', language
from (values
    ('0a', 'firm-a', 'Asha Verma', '+919811100001', 'hi'), ('0b', 'firm-b', 'Bilal Ansari', '+919811100002', 'hi'),
    ('0c', 'firm-c', 'Chitra Saini', '+919811100003', 'en'), ('1a', 'institution', 'Dinesh Rao', '+919811100011', 'en'),
    ('2a', 'cda', 'Esha Kulkarni', '+919811100021', 'en'), ('2b', 'cda-2', 'Farhan Qureshi', '+919811100022', 'en'),
    ('3a', 'agency', 'Gita Menon', '+919811100031', 'en'), ('4a', 'stranger', 'Harish Patil', '+919811100041', 'en'),
    ('5a', 'platform-admin', 'Indira Nair', '+919811100051', 'en')) as p(suffix, username, name, phone, language)
on conflict (subject) do nothing;
update person set email_confirmed_at = now() where id::text like '0197f001-%';

create temporary table demo_firm (n integer, name text, products text[], size text, workers text, women boolean) on commit drop;
insert into demo_firm values
    (1, 'Asha Metal Works', '{brass lamps,diyas}', 'MICRO', 'W1_9', true),
    (2, 'Ansari Brass Arts', '{engraved trays,planters}', 'MICRO', 'W1_9', false),
    (3, 'Saini Handicrafts', '{candle stands,lanterns}', 'SMALL', 'W10_49', true),
    (4, 'Rohilkhand Castings', '{sand castings}', 'SMALL', 'W10_49', false),
    (5, 'New Star Electroplaters', '{electroplating,lacquering}', 'MICRO', 'W1_9', false),
    (6, 'Peetal Nagri Exports', '{brassware exports}', 'MEDIUM', 'W50_249', false),
    (7, 'Noor Engraving House', '{engraving,nakkashi}', 'MICRO', 'W1_9', true),
    (8, 'Gupta Sheet Metals', '{brass sheet,circles}', 'SMALL', 'W10_49', false),
    (9, 'Kaushal Polishers', '{buffing,polishing}', 'MICRO', 'W1_9', false),
    (10, 'Ramganga Metal Crafts', '{door handles,hardware}', 'SMALL', 'W10_49', false),
    (11, 'Fatima Home Decor', '{vases,wall decor}', 'MICRO', 'W1_9', true),
    (12, 'Shivalik Alloys', '{brass ingots}', 'SMALL', 'W10_49', false),
    (13, 'Katghar Bells', '{temple bells}', 'MICRO', 'W1_9', false),
    (14, 'Zaidi Brothers', '{hookah parts,cutlery}', 'MICRO', 'W1_9', false),
    (15, 'Mughalpura Artware', '{enamel artware}', 'MICRO', 'W1_9', false),
    (16, 'Sunrise Lacquer', '{powder coating}', 'SMALL', 'W10_49', false),
    (17, 'Devi Self Help Metal Group', '{pooja articles}', 'MICRO', 'W10_49', true),
    (18, 'Janta Dhalai Ghar', '{dhalai castings}', 'MICRO', 'W1_9', false),
    (19, 'Heritage Inlay', '{bidri inlay}', 'MICRO', 'W1_9', false),
    (20, 'Ganga Packaging', '{corrugated boxes}', 'SMALL', 'W10_49', false),
    (21, 'Crescent Lights', '{chandeliers}', 'SMALL', 'W10_49', false),
    (22, 'Vardhman Tools', '{dies,moulds}', 'MICRO', 'W1_9', false),
    (23, 'Lal Bagh Spinners', '{metal spinning}', 'MICRO', 'W1_9', false),
    (24, 'Uma Gift Articles', '{gift articles}', 'MICRO', 'W1_9', true),
    (25, 'Moradabad Green Furnaces', '{efficient furnaces}', 'SMALL', 'W10_49', false);

insert into organisation (id, kind, name, name_key, size, products, nic_code, pin_code, workers_band, women_owned, phone, keycloak_state)
select ('0197f002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'FIRM', name, lower(name), size, products, '25991',
    '24400' || (1 + n % 2), workers, women, '+9198111' || lpad((1000 + n)::text, 5, '0'), 'PENDING'
from demo_firm on conflict (id) do nothing;

insert into organisation (id, kind, name, name_key, nic_code, pin_code, products, keycloak_state) values
    ('0197f002-0000-7000-8000-000000000101', 'INSTITUTION', 'Metal Handicrafts Training Centre', 'metal handicrafts training centre', '85', '244001', '{training,design}', 'PENDING'),
    ('0197f002-0000-7000-8000-000000000102', 'INSTITUTION', 'Brass City Cooperative Bank', 'brass city cooperative bank', '64', '244001', '{credit}', 'PENDING'),
    ('0197f002-0000-7000-8000-000000000103', 'INSTITUTION', 'Artware Exporters Association', 'artware exporters association', '94', '244001', '{fairs,advocacy}', 'PENDING'),
    ('0197f002-0000-7000-8000-000000000201', 'AGENCY', 'Foundation for Joint Action', 'foundation for joint action', '94', '110001', '{}', 'PENDING'),
    ('0197f002-0000-7000-8000-000000000301', 'FIRM', 'Patil Handlooms', 'patil handlooms', '13', '416115', '{saris}', 'PENDING')
on conflict (id) do nothing;

insert into affiliation (id, organisation_id, person_id, role, since)
select ('0197f003-0000-7000-8000-0000000000' || person)::uuid, ('0197f002-0000-7000-8000-' || lpad(organisation, 12, '0'))::uuid,
    ('0197f001-0000-7000-8000-0000000000' || person)::uuid, role, now() - interval '400 days'
from (values ('0a', '1', 'OWNER'), ('0b', '2', 'OWNER'), ('0c', '3', 'OWNER'), ('1a', '101', 'OWNER'), ('2a', '201', 'STAFF'),
    ('2b', '201', 'STAFF'), ('3a', '201', 'OWNER'), ('4a', '301', 'OWNER')) as a(person, organisation, role)
on conflict (id) do nothing;

insert into programme (id, agency_id, name) values
    ('0197f004-0000-7000-8000-000000000001', '0197f002-0000-7000-8000-000000000201', 'Joint Action for Small Firms');
insert into cluster (id, programme_id, name, product, state_code, district, pin_code, nic_codes) values
    ('0197f005-0000-7000-8000-000000000001', '0197f004-0000-7000-8000-000000000001', 'Moradabad Brassware', 'Brass artware', 'IN-UP', 'Moradabad', '244001', '{25991}'),
    ('0197f005-0000-7000-8000-000000000002', '0197f004-0000-7000-8000-000000000001', 'Ichalkaranji Handlooms', 'Saris', 'IN-MH', 'Kolhapur', '416115', '{13}');
insert into cluster_phase (cluster_id, phase, since_on, until_on) values
    ('0197f005-0000-7000-8000-000000000001', 'CANDIDATE', current_date - 500, current_date - 420),
    ('0197f005-0000-7000-8000-000000000001', 'ENGAGING', current_date - 420, null),
    ('0197f005-0000-7000-8000-000000000001', 'DIAGNOSING', current_date - 300, current_date - 120),
    ('0197f005-0000-7000-8000-000000000001', 'IMPLEMENTING', current_date - 120, null),
    ('0197f005-0000-7000-8000-000000000002', 'CANDIDATE', current_date - 60, null);
insert into cluster_agency (cluster_id, agency_id, role, since_on) values
    ('0197f005-0000-7000-8000-000000000001', '0197f002-0000-7000-8000-000000000201', 'LEAD', current_date - 500);
insert into cda_assignment (id, cluster_id, person_id, since_on) values
    ('0197f006-0000-7000-8000-000000000001', '0197f005-0000-7000-8000-000000000001', '0197f001-0000-7000-8000-00000000002a', current_date - 420),
    ('0197f006-0000-7000-8000-000000000002', '0197f005-0000-7000-8000-000000000002', '0197f001-0000-7000-8000-00000000002b', current_date - 60);

insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at)
select ('0197f007' || substring(o.id::text from 9))::uuid,
    case when o.id = '0197f002-0000-7000-8000-000000000301' then '0197f005-0000-7000-8000-000000000002'::uuid
        else '0197f005-0000-7000-8000-000000000001'::uuid end,
    o.id, case when right(o.id::text, 2) in ('24', '25') then 'PENDING' else 'ACTIVE' end, now() - interval '300 days',
    case when right(o.id::text, 2) in ('24', '25') then null else now() - interval '299 days' end
from organisation o where o.id::text like '0197f002-%' and o.kind <> 'AGENCY';

create temporary table demo_event (n integer, kind text, title text, days integer, hours integer, capacity integer, organiser integer, audience text, themes text[], language text) on commit drop;
insert into demo_event values
    (1, 'MEETING', 'What hurts us most: first open meeting', -330, 3, 80, 101, 'CLUSTER', '{trust}', 'hi'),
    (2, 'STUDY_TOUR', 'Visit to the foundries of Jamnagar', -280, 56, 24, 103, 'CLUSTER', '{furnaces,energy}', 'hi'),
    (3, 'TRAINING', 'Electroplating without cyanide', -230, 28, 20, 101, 'CLUSTER', '{environment,skills}', 'hi'),
    (4, 'MEETING', 'Findings of the study, validated together', -125, 4, 120, 103, 'CLUSTER', '{diagnostic}', 'hi'),
    (5, 'FAIR', 'Joint stall at the autumn gift fair', -60, 100, 12, 103, 'CLUSTER', '{markets}', 'en'),
    (6, 'WORKSHOP', 'Costing a brass lamp to the last rupee', -20, 6, 30, 101, 'CLUSTER', '{costing}', 'hi'),
    (7, 'WORKSHOP', 'Less scrap in sand casting', 6, 7, 25, 101, 'CLUSTER', '{furnaces,quality}', 'hi'),
    (8, 'WORKSHOP', 'GST returns without fear', 13, 3, 40, 102, 'PROGRAMME', '{finance}', 'hi'),
    (9, 'TRAINING', 'Safe polishing: dust, masks, machines', 25, 7, 18, 101, 'CLUSTER', '{safety,skills}', 'hi'),
    (10, 'STUDY_TOUR', 'Visit to the toolroom at Aligarh', 40, 12, 20, 103, 'CLUSTER', '{tools}', 'hi'),
    (11, 'WORKSHOP', 'Selling online: photographs that sell', 55, 5, 35, 103, 'PUBLIC', '{markets,digital}', 'en'),
    (12, 'MEETING', 'A common testing laboratory: who is in?', 70, 3, 100, 103, 'CLUSTER', '{infrastructure}', 'hi'),
    (13, 'FAIR', 'Joint stall at the spring handicrafts fair', 95, 100, 14, 103, 'CLUSTER', '{markets}', 'en'),
    (14, 'TRAINING', 'Design sketching for engravers', 120, 30, 16, 101, 'CLUSTER', '{design,skills}', 'hi'),
    (16, 'TRAINING', 'Electroplating, step by step', -4, 54, 20, 101, 'CLUSTER', '{skills}', 'hi');

insert into event (id, cluster_id, kind, state, title, language, themes, organiser_id, audience, local_start, local_end, zone,
    starts_at, ends_at, venue, pin_code)
select ('0197f008-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '0197f005-0000-7000-8000-000000000001', kind, 'PUBLISHED', title,
    language, themes, ('0197f002-0000-7000-8000-' || lpad(organiser::text, 12, '0'))::uuid, audience,
    current_date + days + time '10:00', current_date + days + time '10:00' + hours * interval '1 hour', 'Asia/Kolkata',
    (current_date + days + time '10:00') at time zone 'Asia/Kolkata',
    (current_date + days + time '10:00' + hours * interval '1 hour') at time zone 'Asia/Kolkata',
    'Metal Handicrafts Training Centre, Peetal Nagri', '244001'
from demo_event;
insert into workshop (event_id, cluster_id, facilitator)
select id, cluster_id, 'Dinesh Rao' from event where kind = 'WORKSHOP' and id::text like '0197f008-%';
insert into study_tour (event_id, cluster_id)
select id, cluster_id from event where kind = 'STUDY_TOUR' and id::text like '0197f008-%';
insert into tour_stop (id, cluster_id, event_id, position, host_name, address, local_start, local_end, zone, starts_at, ends_at,
    description, state, answered_at, changed_at)
select '0197f011-0000-7000-8000-000000000001', cluster_id, id, 0, 'MSME toolroom, Aligarh', 'Ramghat Road, Aligarh', local_start + interval '3 hours',
    local_start + interval '6 hours', zone, starts_at + interval '3 hours', starts_at + interval '6 hours',
    'Dies cut by wire, and what an hour of it costs a small firm.', 'CONFIRMED', now(), now()
from event where id = '0197f008-0000-7000-8000-000000000010';
insert into tour_option (id, cluster_id, event_id, position, kind, title, units, per_unit)
select '0197f012-0000-7000-8000-000000000001', cluster_id, id, 0, 'TRANSPORT', 'Bus from Moradabad', 1, 24
from event where id = '0197f008-0000-7000-8000-000000000010';
insert into event_seats (event_id, cluster_id, capacity, open_from, open_until)
select e.id, e.cluster_id, d.capacity, e.created_at, e.starts_at from demo_event d
join event e on e.id = ('0197f008-0000-7000-8000-' || lpad(d.n::text, 12, '0'))::uuid;

-- Three firms buy together, led by the first; what their network holds is for them alone.
insert into network (id, cluster_id, name, form, purpose, join_policy, admission, state, founded_at) values
    ('0197f00b-0000-7000-8000-000000000001', '0197f005-0000-7000-8000-000000000001', 'Peetal Buying Group', 'BUYING_GROUP',
        'Scrap brass bought together, at a price that none of us gets alone', 'APPLICATION', 'OFFICERS', 'ACTIVE', now() - interval '90 days');
insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, member_at)
select ('0197f00c-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '0197f005-0000-7000-8000-000000000001',
    '0197f00b-0000-7000-8000-000000000001', ('0197f002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MEMBER',
    now() - interval '90 days', now() - interval '90 days'
from generate_series(1, 3) n;
insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until) values
    ('0197f00d-0000-7000-8000-000000000001', '0197f005-0000-7000-8000-000000000001', '0197f00b-0000-7000-8000-000000000001', 'LEADER',
        '0197f001-0000-7000-8000-00000000000a', '0197f002-0000-7000-8000-000000000001', now() - interval '90 days', now() + interval '640 days');
insert into event (id, cluster_id, kind, state, title, language, themes, organiser_id, audience, network_id, by_network, local_start, local_end,
    zone, starts_at, ends_at, venue, pin_code)
select '0197f008-0000-7000-8000-000000000015', cluster_id, 'MEETING', 'PUBLISHED', 'Scrap prices: what we buy this quarter', 'hi', '{buying}',
    '0197f002-0000-7000-8000-000000000001', 'NETWORK', id, true, day, day + interval '2 hours', 'Asia/Kolkata',
    day at time zone 'Asia/Kolkata', (day + interval '2 hours') at time zone 'Asia/Kolkata', 'Asha Metal Works, Katghar', '244001'
from network, (select current_date + 18 + time '17:00' as day) d;
insert into event_seats (event_id, cluster_id, capacity, members_only, open_from, open_until)
select id, cluster_id, 12, true, created_at, starts_at from event where by_network;

insert into registration (id, cluster_id, event_id, organisation_id, state, seats, registered_at, changed_at)
select ('0197f009-0000-7000-8000-' || lpad((d.n * 100 + f.n)::text, 12, '0'))::uuid, '0197f005-0000-7000-8000-000000000001',
    ('0197f008-0000-7000-8000-' || lpad(d.n::text, 12, '0'))::uuid, ('0197f002-0000-7000-8000-' || lpad(f.n::text, 12, '0'))::uuid,
    'REGISTERED', 1 + f.n % 2, now() - interval '5 days', now() - interval '5 days'
from demo_event d join demo_firm f on (f.n * 7 + d.n * 3) % 4 = 0 and f.n between 4 and 23 where d.days < 30;
insert into registration (id, cluster_id, event_id, organisation_id, state, seats, registered_at, changed_at)
select '0197f009-0000-7000-8000-000000001601', cluster_id, id, '0197f002-0000-7000-8000-000000000001', 'REGISTERED', 2,
    now() - interval '6 days', now() - interval '6 days'
from event where id = '0197f008-0000-7000-8000-000000000016';
insert into registration_worker (cluster_id, registration_id, position, name)
select '0197f005-0000-7000-8000-000000000001', '0197f009-0000-7000-8000-000000001601', position, name
from (values (1, 'सुनीता देवी'), (2, 'Ramesh Kumar')) as w(position, name);
update event_seats s set taken = least(capacity, (select coalesce(sum(seats), 0) from registration r where r.event_id = s.event_id
    and r.state = 'REGISTERED'));

-- The polishing course is full, and two firms wait; five seats of the photography workshop are kept for women's micro firms.
update event_seats set capacity = taken, waiting = 2 where event_id = '0197f008-0000-7000-8000-000000000009';
insert into waiting_party (id, cluster_id, event_id, leader_id, state, joined_at)
select ('0197f00a-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '0197f005-0000-7000-8000-000000000001',
    '0197f008-0000-7000-8000-000000000009', ('0197f002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'WAITING',
    now() - n * interval '3 hours'
from (values (2), (4)) as w(n);
insert into registration (id, cluster_id, event_id, organisation_id, state, seats, wanted, party_id, registered_at, changed_at)
select ('0197f009-0000-7000-8000-' || lpad((900 + n)::text, 12, '0'))::uuid, p.cluster_id, p.event_id, p.leader_id, 'WAITLISTED', 0, n - 1,
    p.id, p.joined_at, p.joined_at
from (values (2), (4)) as w(n)
join waiting_party p on p.id = ('0197f00a-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid;
insert into seat_log (cluster_id, event_id, at, what, registration_id, party_id, organisation_id, seats, reason, capacity, taken, held)
select r.cluster_id, r.event_id, r.registered_at, case when r.wanted > 0 then 'WAITLISTED' else 'REGISTERED' end, r.id, r.party_id,
    r.organisation_id, r.seats + r.wanted, case when r.wanted > 0 then 'NOT_ENOUGH_SEATS' else 'SEATS_LEFT' end, s.capacity,
    sum(r.seats) over (partition by r.event_id order by r.registered_at, r.id), 0
from registration r join event_seats s on s.event_id = r.event_id order by r.registered_at, r.id;
insert into equity_pot (cluster_id, event_id, position, seats, criteria, days_before) values
    ('0197f005-0000-7000-8000-000000000001', '0197f008-0000-7000-8000-000000000011', 1, 5, '{WOMEN_OWNED,MICRO}', 3);
update event_seats s set equity_until = e.starts_at - interval '3 days'
from event e where e.id = s.event_id and e.id = '0197f008-0000-7000-8000-000000000011';
insert into deadline (id, kind, entity_id, due_at, try_at)
select gen_random_uuid(), kind, id, due, due from (
    select 'event.started' as kind, id, starts_at as due from event
    union all select what, id, ends_at from event, (values ('event.ended'), ('event.feedback-due')) w(what)
    union all select 'network.term', id, until from network_officer
    union all select 'event.reminder-due', id, starts_at - interval '24 hours' from event
    union all select 'seat.kept', event_id, equity_until from event_seats where equity_until is not null) d
where due > now();

-- A training that is just over: a phone scanned who was at its first two sessions. Not everybody was at both.
insert into training (event_id, cluster_id, trainees, modules, trainers, attendance_percent, pass_score, anchored_at)
select id, cluster_id, '{FIRM_WORKERS,INSTITUTION_STAFF}', jsonb_build_array(
        jsonb_build_object('title', 'The bath', 'aim', 'Mix a bath and test it', 'sessions', jsonb_build_array(
            jsonb_build_object('id', '0197f013-0000-7000-8000-000000000001', 'title', 'Salts and their dangers',
                'localStart', local_start, 'localEnd', local_start + interval '2 hours'),
            jsonb_build_object('id', '0197f013-0000-7000-8000-000000000002', 'title', 'Mixing',
                'localStart', local_start + interval '3 hours', 'localEnd', local_start + interval '6 hours'))),
        jsonb_build_object('title', 'The finish', 'aim', 'Plate a tray that keeps its shine', 'sessions', jsonb_build_array(
            jsonb_build_object('id', '0197f013-0000-7000-8000-000000000003', 'title', 'Plating',
                'localStart', local_start + interval '48 hours', 'localEnd', local_start + interval '54 hours')))),
    '[{"name": "Dr. Meena Iyer", "organisation": "Central Tool Room"}]', 60, 50, local_start
from event where id = '0197f008-0000-7000-8000-000000000016';
update event_seats set only_for = '{FIRM,INSTITUTION}' where event_id = '0197f008-0000-7000-8000-000000000016';
create temporary table demo_scan on commit drop as
select gen_random_uuid() as id, r.id as registration_id, n as place, s as session, e.starts_at + (s - 1) * interval '3 hours' as at,
    r.cluster_id, r.event_id
from registration r join event e on e.id = r.event_id cross join lateral generate_series(1, r.seats) n cross join generate_series(1, 2) s
where r.event_id = '0197f008-0000-7000-8000-000000000016' and (right(r.id::text, 2)::integer + n + s) % 4 > 0;
insert into attendance (id, cluster_id, event_id, registration_id, position, scan_id, came_at, recorded_at)
select distinct on (registration_id, place) gen_random_uuid(), cluster_id, event_id, registration_id, place, id, at, at
from demo_scan order by registration_id, place, at;
insert into check_in_scan (event_id, id, cluster_id, attendance_id, scanned_at, claimed_at, recorded_at, device, created_by, on_behalf_of,
    session_id)
select s.event_id, s.id, s.cluster_id, t.id, s.at, s.at, s.at, 'Phone of the trainer', '0197f001-0000-7000-8000-00000000001a',
    '0197f002-0000-7000-8000-000000000101', ('0197f013-0000-7000-8000-' || lpad(s.session::text, 12, '0'))::uuid
from demo_scan s join attendance t on t.registration_id = s.registration_id and t.position = s.place;

-- What those said who were at the workshop on costing, and what they wrote into its framework.
insert into feedback_giver (event_id, cluster_id, person_id, organisation_id)
select '0197f008-0000-7000-8000-000000000006', '0197f005-0000-7000-8000-000000000001', person_id, organisation_id
from affiliation where organisation_id in ('0197f002-0000-7000-8000-000000000001', '0197f002-0000-7000-8000-000000000002');
insert into feedback_box (event_id, cluster_id, batches, answers) values
    ('0197f008-0000-7000-8000-000000000006', '0197f005-0000-7000-8000-000000000001', 1, 5);
insert into feedback_said (cluster_id, event_id, batch, question, value)
select '0197f005-0000-7000-8000-000000000001', '0197f008-0000-7000-8000-000000000006', 1, question, value
from (values ('USEFUL', '{5,4,5,3,4}'::text[]), ('LEARNT', '{4,4,5,3,5}'), ('ORGANISED', '{5,5,4,4,4}'),
    ('WILL_CHANGE', '{YES,YES,PERHAPS,NO,YES}'), ('AGAIN', '{YES,YES,YES,PERHAPS,YES}'),
    ('BEST', '{"The sheet with our own figures","मज़दूरी का हिसाब"}')) as q(question, said), unnest(said) value;
insert into workshop_finding (id, cluster_id, event_id, theme, kind, from_cluster_id, organisation_id, title, language, problem, solution,
    result, conditions, written_at, changed_at, created_by, on_behalf_of)
select ('0197f014-0000-7000-8000-00000000000' || n)::uuid, '0197f005-0000-7000-8000-000000000001', '0197f008-0000-7000-8000-000000000006',
    'costing', kind, '0197f005-0000-7000-8000-000000000001', ('0197f002-0000-7000-8000-00000000000' || n)::uuid, title, 'en', problem,
    solution, result, conditions, now() - interval '20 days', now() - interval '20 days',
    ('0197f001-0000-7000-8000-00000000000' || person)::uuid, ('0197f002-0000-7000-8000-00000000000' || n)::uuid
from (values (1, 'a', 'PRACTICE', 'Scrap weighed each evening', 'Nobody knew what a lamp costs.', 'A scale at the door and a page a day.',
        'A lamp costs 40 rupees less than we thought.', 'One person who writes.'),
    (2, 'b', 'CHALLENGE', 'Polish is bought dear', 'Each of us buys small tins.', '', '', '')) as f(n, person, kind, title, problem, solution,
    result, conditions);

-- The two clusters learn from each other: one visit was made, what the brass town owes is still to come.
insert into twinning (id, cluster_id, partner_id, state, purpose, starts_on, ends_on, proposed_at, answered_at, created_by, on_behalf_of) values
    ('0197f015-0000-7000-8000-000000000001', '0197f005-0000-7000-8000-000000000001', '0197f005-0000-7000-8000-000000000002', 'ACTIVE',
        'How a buying group begins, and how a handloom mark sells', current_date - 50, current_date + 310, now() - interval '55 days',
        now() - interval '51 days', '0197f001-0000-7000-8000-00000000002a', '0197f002-0000-7000-8000-000000000201');
insert into twinning_obligation (id, twinning_id, cluster_id, kind, what, quantity, due_on, agreed_at)
select ('0197f016-0000-7000-8000-00000000000' || n)::uuid, '0197f015-0000-7000-8000-000000000001',
    ('0197f005-0000-7000-8000-00000000000' || n)::uuid, kind, what, quantity, current_date + days, now() - interval '51 days'
from (values (1, 'TRAIN', 'How to buy scrap together', 2, 120), (2, 'HOST_VISIT', 'Looms and the shop of the mark', 1, 30)) as o(n, kind, what,
    quantity, days);
insert into twinning_fulfilment (id, twinning_id, obligation_id, state, happened_on, quantity, visitors, entered_by, entered_at, judged_at,
    created_by, on_behalf_of) values
    ('0197f017-0000-7000-8000-000000000001', '0197f015-0000-7000-8000-000000000001', '0197f016-0000-7000-8000-000000000002', 'CONFIRMED',
        current_date - 10, 1, 9, '0197f005-0000-7000-8000-000000000001', now() - interval '9 days', now() - interval '9 days',
        '0197f001-0000-7000-8000-00000000002a', '0197f002-0000-7000-8000-000000000201');

insert into deed (id, verb, kind, entity_id, data)
select gen_random_uuid(), 'organisation.entered', 'organisation', id, '{}' from organisation where id::text like '0197f002-%';
insert into deed (id, verb, kind, entity_id, data)
select gen_random_uuid(), 'affiliation.begun', 'affiliation', id, '{}' from affiliation where id::text like '0197f003-%';
insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
select scope_kind, scope_id, kind, entity_id, pg_current_xact_id()::text::bigint, nextval('change_seq'), 'upsert' from (
    select 'cluster' as scope_kind, id as scope_id, 'cluster' as kind, id as entity_id from cluster
    union all select 'programme', id, 'programme', id from programme
    union all select 'organisation', id, 'organisation', id from organisation
    union all select 'person', id, 'person', id from person
    union all select 'organisation', organisation_id, 'affiliation', id from affiliation
    union all select 'cluster', cluster_id, 'stakeholder', id from stakeholder
    union all select 'cluster', cluster_id, 'cda', id from cda_assignment
    union all select case audience when 'NETWORK' then 'network' else 'cluster' end,
        case audience when 'NETWORK' then network_id else cluster_id end, 'event', id from event
    union all select 'cluster', cluster_id, 'network', id from network
    union all select 'event', event_id, 'registration', id from registration) c
on conflict do nothing;
