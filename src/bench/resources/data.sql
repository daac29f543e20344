-- A country of clusters, :scale squared times one of 5 clusters, 2,000 firms and 400 events. Ids tell what they are and count from one,
-- so that load can name any of them without asking.
create function id_of(kind text, n bigint) returns uuid language sql immutable parallel safe
    return ('0197f' || kind || '-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid;

create temporary table size as select 5 * :scale as clusters, 400 * :scale as firms, 80 * :scale as events;

insert into organisation (id, kind, name, name_key, keycloak_state) values (id_of('a00', 1), 'AGENCY', 'Agency', 'agency', 'DONE');
insert into programme (id, agency_id, name) values (id_of('b00', 1), id_of('a00', 1), 'Programme'), (id_of('b00', 2), id_of('a00', 1), 'Other');
-- Cluster 0 holds the fairs that everyone may come to.
insert into cluster (id, programme_id, name, product, state_code, district, pin_code, nic_codes)
select id_of('c00', n), id_of('b00', 1 + n % 2), 'Cluster ' || n, 'Brass artware', 'IN-UP', 'Moradabad', '244001', '{25991}'
from size, generate_series(0, clusters) n;
insert into cluster_agency (cluster_id, agency_id, role, since_on)
select id, id_of('a00', 1), 'LEAD', current_date - 500 from cluster;

insert into organisation (id, kind, name, name_key, size, products, nic_code, pin_code, workers_band, women_owned, keycloak_state)
select id_of('100', n), case when n % firms = 0 then 'INSTITUTION' else 'FIRM' end, 'Firm ' || n || ' Metal Works', 'firm ' || n || ' metal works',
    'MICRO', '{brass lamps,diyas}', '25991', (244001 + n % 500)::text, 'W1_9', n % 7 = 0, 'DONE'
from size, generate_series(1, clusters * firms) n;
insert into person (id, subject, username, name, phone, language)
select id_of('200', n), 'bench-' || n, 'bench-' || n, 'Person ' || n, '+9198' || lpad(n::text, 8, '0'), 'en'
from size, generate_series(1, clusters * firms) n;
insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
select id_of('300', n), id_of('100', n), id_of('200', n), 'OWNER', now() - interval '400 days', 'DONE'
from size, generate_series(1, clusters * firms) n;
insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at)
select id_of('400', n), id_of('c00', 1 + (n - 1) / firms), id_of('100', n), 'ACTIVE', now() - interval '390 days', now() - interval '380 days'
from size, generate_series(1, clusters * firms) n;
insert into person (id, subject, username, name, language)
select id_of('201', n), 'cda-' || n, 'cda-' || n, 'Agent ' || n, 'en' from size, generate_series(1, clusters) n;
insert into cda_assignment (id, cluster_id, person_id, since_on)
select id_of('600', n), id_of('c00', n), id_of('201', n), current_date - 300 from size, generate_series(1, clusters) n;

-- A year of events in each cluster, half of it over. Those of cluster 0 are fairs of next month, four hundred of them.
insert into event (id, cluster_id, kind, state, title, description, language, themes, organiser_id, audience, local_start, local_end, zone,
    starts_at, ends_at, venue, pin_code, latitude, longitude, registration_opens_at, registration_closes_at, created_at)
select id_of('500', (c - 1) * events + i), id_of('c00', c), (array['WORKSHOP', 'STUDY_TOUR', 'TRAINING', 'MEETING', 'FAIR'])[1 + i % 5],
    case when i % 20 = 7 then 'DRAFT' when i % 20 = 13 then 'CANCELLED' else 'PUBLISHED' end, 'Event ' || i || ' of cluster ' || c,
    repeat('How to melt with less gas, and what it costs. ', 6), (array['en', 'hi'])[1 + i % 2],
    array['energy', (array['finance', 'design', 'export', 'safety'])[1 + i % 4]], id_of('100', c * firms),
    case when i % 5 = 0 then 'PUBLIC' when i % 7 = 0 then 'PROGRAMME' else 'CLUSTER' end,
    at at time zone 'Asia/Kolkata', (at + interval '3 hours') at time zone 'Asia/Kolkata', 'Asia/Kolkata', at, at + interval '3 hours',
    'Hall ' || i % 9, (244001 + c % 500)::text, 28.84, 78.77, at - interval '300 days', at - interval '1 hour', at - interval '300 days'
from size, generate_series(1, clusters) c, generate_series(1, events) i,
    lateral (select date_trunc('hour', now()) + (i - events / 2) * (interval '360 days' / events) + c * interval '1 minute' as at) t;
insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end, zone, starts_at, ends_at,
    venue, created_at)
select id_of('501', i), id_of('c00', 0), 'FAIR', 'PUBLISHED', 'Fair ' || i, 'en', id_of('a00', 1), 'PUBLIC', at, at + interval '1 day',
    'Asia/Kolkata', at, at + interval '1 day', 'Fairground', now() - interval '9 days'
from generate_series(1, 400) i, lateral (select date_trunc('hour', now()) + interval '30 days' + i * interval '10 minutes' as at) t;
insert into event_seats (event_id, cluster_id, capacity, open_from, open_until)
select id, cluster_id, 100000, case when state = 'PUBLISHED' then coalesce(registration_opens_at, created_at) end,
    case when state = 'PUBLISHED' then coalesce(registration_closes_at, starts_at) end from event;
insert into workshop (event_id, cluster_id, facilitator, outcome)
select id, cluster_id, 'Facilitator', 'Less gas' from event where kind = 'WORKSHOP';

-- What each firm did: six registrations, three of them for what is still to come, and what was told and remembered of them. Of workshops,
-- trainings and fairs that are over it is known who came.
create temporary table made as
select row_number() over () as n, f as firm, e.id as event_id, e.cluster_id, e.starts_at - interval '20 days' as at, e.starts_at,
    e.ends_at < now() and e.kind in ('WORKSHOP', 'TRAINING', 'FAIR') as listed
from size, generate_series(1, clusters * firms) f, generate_series(0, 5) k,
    lateral (select id_of('500', ((f - 1) / firms) * events + case when k < 3 then 1 + (f * 7 + k * 5) % (events / 2 - 1)
        else events / 2 + 1 + (f * 7 + k * 5) % (events / 2 - 1) end) as event_id) t
    join event e on e.id = t.event_id and e.state = 'PUBLISHED';
insert into registration (id, cluster_id, event_id, organisation_id, state, seats, registered_at, changed_at, created_by, on_behalf_of)
select id_of('700', n), cluster_id, event_id, id_of('100', firm), case when not listed then 'REGISTERED' when n % 8 = 0 then 'ABSENT' else 'ATTENDED' end,
    2, at, at, id_of('200', firm), id_of('100', firm) from made;
insert into attendance (id, cluster_id, event_id, registration_id, position, scan_id, came_at, recorded_at)
select id_of('a10', 2 * n + k), cluster_id, event_id, id_of('700', n), k, id_of('a20', 2 * n + k), starts_at, starts_at
from made, generate_series(1, 2) k where listed and n % 8 > 0 and (k = 1 or n % 10 > 0);
insert into check_in_scan (event_id, id, cluster_id, attendance_id, scanned_at, claimed_at, recorded_at, device)
select event_id, scan_id, cluster_id, id, came_at, came_at, recorded_at, 'Gate 1' from attendance;
insert into registration_worker (cluster_id, registration_id, position, name, phone)
select cluster_id, id_of('700', n), k, 'Worker ' || n || k, '+919811100001' from made, generate_series(1, 2) k where n % 2 = 0;
insert into seat_log (cluster_id, event_id, at, what, registration_id, organisation_id, seats, reason, capacity, taken, held)
select cluster_id, event_id, at, 'REGISTERED', id_of('700', n), id_of('100', firm), 2, 'SEATS_LEFT', 100000, 2, 0 from made order by n;
update event_seats s set taken = m.seats from (select event_id, 2 * count(*) as seats from made group by event_id) m where m.event_id = s.event_id;
insert into deed (id, verb, kind, entity_id, cluster_id, person_id, on_behalf_of, trace_id, recorded_at)
select id_of('800', n), 'registration.made', 'registration', id_of('700', n), cluster_id, id_of('200', firm), id_of('100', firm), md5(n::text), at from made;
insert into deed (id, verb, kind, entity_id, cluster_id, trace_id, recorded_at)
select id_of('800', 500000000 + n), 'registration.checked-in', 'registration', id_of('700', n), cluster_id, md5(n::text), starts_at
from made where listed and n % 8 > 0;
insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
select scope, case scope when 'event' then event_id else id_of('100', firm) end, 'registration', id_of('700', n), 1, nextval('change_seq'), 'upsert'
from made, unnest(array['event', 'organisation']) scope;
insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
select 'door', event_id, 'registration', id_of('700', n), 1, nextval('change_seq'), 'upsert' from made where listed and n % 8 > 0;
insert into idempotency_key (caller, key, fingerprint, answer)
select 'bench-' || firm, id_of('900', n), md5(n::text), repeat('{"an":"answer"}', 40) from made where n % 5 = 0;
insert into notice (id, person_id, deed_id, kind, cluster_id, event_id, entity_id, organisation_id, made_at, delivered_at, read_at)
select id_of('d00', n), id_of('200', firm), id_of('800', n), 'REGISTRATION_MADE', cluster_id, event_id, id_of('700', n), id_of('100', firm), at, at,
    case when n % 2 = 0 then at end from made;

-- Networks of twenty firms, to which every second firm belongs, each with its leader.
insert into network (id, cluster_id, name, form, purpose, join_policy, admission, state, founded_at, created_by, on_behalf_of)
select id_of('f00', (c - 1) * 10 * :scale + k), id_of('c00', c), 'Network ' || k, 'BUYING_GROUP', 'To buy scrap together.', 'APPLICATION', 'VOTE',
    'ACTIVE', now() - interval '200 days', id_of('200', (c - 1) * firms + (k - 1) * 20 + 1), id_of('100', (c - 1) * firms + (k - 1) * 20 + 1)
from size, generate_series(1, clusters) c, generate_series(1, 10 * :scale) k;
insert into network_member (id, cluster_id, network_id, organisation_id, state, admitted, asked_at, member_at)
select id_of('f01', (c - 1) * firms + (k - 1) * 20 + j), id_of('c00', c), id_of('f00', (c - 1) * 10 * :scale + k),
    id_of('100', (c - 1) * firms + (k - 1) * 20 + j), 'MEMBER', true, now() - interval '200 days', now() - interval '190 days'
from size, generate_series(1, clusters) c, generate_series(1, 10 * :scale) k, generate_series(1, 20) j;
insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until)
select id_of('f02', (c - 1) * 10 * :scale + k), id_of('c00', c), id_of('f00', (c - 1) * 10 * :scale + k), 'LEADER',
    id_of('200', (c - 1) * firms + (k - 1) * 20 + 1), id_of('100', (c - 1) * firms + (k - 1) * 20 + 1), now() - interval '200 days',
    now() + interval '200 days'
from size, generate_series(1, clusters) c, generate_series(1, 10 * :scale) k;

-- A thousand announcements in the first cluster, or :scale squared times as many; of five one is answered, of ten one has a picture’s
-- worth of text.
insert into post (id, cluster_id, reply_to, organisation_id, person_id, text, html, search_key, state, written_at)
select id_of('e00', i), id_of('c00', c), null, id_of('100', (c - 1) * firms + 1 + i % firms),
    id_of('200', (c - 1) * firms + 1 + i % firms), t, '<p>' || t || '</p>', lower(t), 'SHOWN', now() - i * interval '10 minutes'
from size, generate_series(1, 1) c, generate_series(1, 1000 * :scale * :scale) i,
    lateral (select rtrim(repeat('The scrap has come, two tonnes. ', case when i % 10 = 0 then 20 else 2 end)) as t) w;
insert into post (id, cluster_id, reply_to, organisation_id, person_id, text, html, search_key, state, written_at)
select id_of('e01', i), id_of('c00', c), id_of('e00', i), id_of('100', (c - 1) * firms + 1),
    id_of('200', (c - 1) * firms + 1), 'We come.', '<p>We come.</p>', 'we come', 'SHOWN', now() - i * interval '9 minutes'
from size, generate_series(1, 1) c, generate_series(1, 1000 * :scale * :scale) i where i % 5 = 0;
insert into post_version (cluster_id, post_id, number, text, person_id, written_at)
select cluster_id, id, 1, text, person_id, written_at from post;
insert into post_reaction (cluster_id, post_id, person_id, organisation_id, kind, reacted_at)
select id_of('c00', c), id_of('e00', i), id_of('200', (c - 1) * firms + 1 + (i + k) % firms),
    id_of('100', (c - 1) * firms + 1 + (i + k) % firms), (array['LIKE', 'THANKS', 'USEFUL'])[1 + k % 3], now()
from size, generate_series(1, 1) c, generate_series(1, 1000 * :scale * :scale) i, generate_series(1, 4) k where i % 2 = 0;

-- The readers have read all of it.
insert into deed_reader (name, xid, seq)
select name, pg_current_xact_id()::text::bigint, 9000000000000000000 from (values ('notification'), ('keycloak')) r(name);

-- Nothing of PostgreSQL's own housekeeping runs into a measurement.
do $$ declare t record; begin
    for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I set (autovacuum_enabled = false)', t.tablename);
    end loop;
end $$;
