-- When each person is told: of which things at once, of which together. Without a row the usual holds.
create table notice_preference (
    person_id uuid primary key references person (id),
    zone      text not null,
    digest_at time not null,
    weekly_on integer not null check (weekly_on between 1 and 7),
    per_day   integer not null check (per_day between 0 and 100),
    paces     jsonb not null,
    version   integer not null default 0
);

-- What a person was told together: what was put off between two instants, the first of them included.
create table digest (
    id        uuid primary key,
    person_id uuid not null references person (id),
    pace      text not null check (pace in ('DAILY', 'WEEKLY')),
    since     timestamptz not null,
    until     timestamptz not null,
    notices   integer not null check (notices > 0),
    unique (person_id, pace, since),
    check (since < until)
);
create index digest_listed on digest (person_id, id desc);

-- Until when a person has had her digests, and when the next is due: '-infinity' while that is still to be reckoned, 'infinity' while
-- nothing waits for it.
create table digest_turn (
    person_id uuid not null references person (id),
    pace      text not null check (pace in ('DAILY', 'WEEKLY')),
    watermark timestamptz not null,
    next_at   timestamptz not null,
    primary key (person_id, pace)
);
create index digest_turn_due on digest_turn (next_at);

-- How many notices reach a person at once on a day of hers; what is beyond waits for the next digest.
create table told_day (
    person_id uuid not null references person (id),
    day       date not null,
    told      integer not null,
    most      integer not null,
    primary key (person_id, day),
    check (told <= most)
);
create index told_day_age on told_day (day);

-- Each notice goes one way: at once, into one digest, or nowhere but the inbox.
alter table notice
    add column way       text not null default 'IMMEDIATE' check (way in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'INBOX')),
    add column filed_at  timestamptz not null default now(),
    add column digest_id uuid references digest (id),
    add check (digest_id is null or way in ('DAILY', 'WEEKLY'));
create index notice_for_digest on notice (person_id, way, filed_at) where digest_id is null and way in ('DAILY', 'WEEKLY');
create index notice_digest on notice (digest_id, id) where digest_id is not null;

create or replace view notice_wishes as
select p.id as person_id, p.language, p.email, p.phone, coalesce(s.mail, true) as mail, coalesce(s.gateway, true) as gateway,
    coalesce(s.quiet_from, '21:00') as quiet_from, coalesce(s.quiet_until, '08:00') as quiet_until,
    coalesce(s.muted, '{}') as muted, coalesce(s.version, 0) as version, p.email_confirmed_at is not null as email_confirmed,
    f.zone, coalesce(f.digest_at, '08:00') as digest_at, coalesce(f.weekly_on, 1) as weekly_on, coalesce(f.per_day, 20) as per_day,
    coalesce(f.paces, '{}') as paces, coalesce(f.version, 0) as preference_version
from person p
left join notice_settings s on s.person_id = p.id
left join notice_preference f on f.person_id = p.id;
