-- The halls are open today, also where the town was built long ago.
update event set starts_at = now() - interval '1 hour', ends_at = now() + interval '9 hours',
    local_start = (now() - interval '1 hour') at time zone zone, local_end = (now() + interval '9 hours') at time zone zone
where cluster_id = id_of('c00', 900) and title like 'Hall %';

-- What was scanned since the town was built, and what of that is not as it must be.
create or replace function bench.scanned() returns bigint language sql stable as $$
    select count(*) from check_in_scan where cluster_id = id_of('c00', 900) and id::text not like '0197fa20-%'
$$;
create or replace function bench.misjudged() returns bigint language sql stable as $$
    select count(*) from check_in_scan s left join attendance t on t.cluster_id = s.cluster_id and t.id = s.attendance_id and t.scan_id = s.id
    where s.cluster_id = id_of('c00', 900) and s.id::text not like '0197fa20-%' and t.id is null
$$;
