-- How each person is to be told, with what is usual where she has said nothing.
create view notice_wishes as
select p.id as person_id, p.language, p.email, p.phone, coalesce(s.mail, true) as mail, coalesce(s.gateway, true) as gateway,
    coalesce(s.quiet_from, '21:00') as quiet_from, coalesce(s.quiet_until, '08:00') as quiet_until,
    coalesce(s.muted, '{}') as muted, coalesce(s.version, 0) as version
from person p left join notice_settings s on s.person_id = p.id;

-- The planned time, or the end of the quiet hours that it falls into. They may go past midnight; from and until alike: none.
create function outside_quiet_hours(planned timestamptz, zone text, quiet_from time, quiet_until time) returns timestamptz
language sql stable as $$
    select case
        when quiet_from <= quiet_until and not (clock >= quiet_from and clock < quiet_until) then planned
        when quiet_from > quiet_until and not (clock >= quiet_from or clock < quiet_until) then planned
        else (day + case when clock >= quiet_until then 1 else 0 end + quiet_until) at time zone zone end
    from (select (planned at time zone zone)::date as day, (planned at time zone zone)::time as clock) l
$$;

-- Live hints follow all changes at once, in commit order.
create index change_order on change (xid, seq);
