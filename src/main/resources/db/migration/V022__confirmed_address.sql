-- An address is hers once she has said so from its mailbox, or her sign-in has checked it. Whoever changes it, it is unproved again, and a
-- link in a mail that went to the old one proves nothing.
alter table person
    add column email_since        timestamptz not null default now(),
    add column email_confirmed_at timestamptz;

create function email_is_new() returns trigger language plpgsql as $$
begin
    new.email_since := clock_timestamp();
    new.email_confirmed_at := null;
    return new;
end $$;
create trigger person_email before update of email on person
    for each row when (new.email is distinct from old.email) execute function email_is_new();

create or replace view notice_wishes as
select p.id as person_id, p.language, p.email, p.phone, coalesce(s.mail, true) as mail, coalesce(s.gateway, true) as gateway,
    coalesce(s.quiet_from, '21:00') as quiet_from, coalesce(s.quiet_until, '08:00') as quiet_until,
    coalesce(s.muted, '{}') as muted, coalesce(s.version, 0) as version, p.email_confirmed_at is not null as email_confirmed
from person p left join notice_settings s on s.person_id = p.id;
