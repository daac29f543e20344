-- What every feature stands on. Tables belong to the owner, who migrates; the service's role only reads and writes rows.
create extension if not exists pg_trgm;

grant usage on schema public to ${service_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${service_role};
alter default privileges in schema public grant usage, select on sequences to ${service_role};

-- Who did what, for whom, to which thing: the audit record and the outbox in one. Ids only, never names.
create sequence deed_seq;
create table deed (
    id           uuid primary key,
    xid          bigint not null default (pg_current_xact_id()::text::bigint),
    seq          bigint not null default nextval('deed_seq'),
    verb         text not null,
    kind         text not null,
    entity_id    uuid not null,
    cluster_id   uuid,
    data         jsonb not null default '{}',
    person_id    uuid,
    on_behalf_of uuid,
    trace_id     text,
    recorded_at  timestamptz not null default clock_timestamp()
);
create index deed_order on deed (xid, seq);
create index deed_entity on deed (entity_id);
revoke update, delete on deed from ${service_role};

-- Each reader of the deeds keeps its own position; a lease lets one replica at a time read for it.
create table deed_reader (
    name         text primary key,
    xid          bigint not null default 0,
    seq          bigint not null default 0,
    lease_owner  uuid,
    leased_until timestamptz not null default '-infinity'
);

-- A deed that a reader could not deliver waits here and does not hold up the others.
create table deed_parked (
    reader     text not null references deed_reader (name),
    deed_id    uuid not null references deed (id),
    entity_id  uuid not null,
    attempts   integer not null default 1,
    next_at    timestamptz not null,
    last_error text not null,
    primary key (reader, deed_id)
);
create index deed_parked_due on deed_parked (reader, next_at);

-- What changed for whom, latest state only: the feed that phones synchronise from.
create sequence change_seq;
create table change (
    scope_kind text not null,
    scope_id   uuid not null,
    kind       text not null,
    entity_id  uuid not null,
    xid        bigint not null,
    seq        bigint not null,
    state      text not null check (state in ('upsert', 'deleted', 'removed')),
    primary key (scope_kind, scope_id, kind, entity_id)
);
create index change_feed on change (scope_kind, scope_id, xid, seq);

create table idempotency_key (
    caller      text not null,
    key         uuid not null,
    fingerprint text not null,
    answer      text,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table deadline (
    id         uuid primary key,
    kind       text not null,
    entity_id  uuid not null,
    due_at     timestamptz not null,
    try_at     timestamptz not null,
    fired_at   timestamptz,
    attempts   integer not null default 0,
    last_error text,
    unique (kind, entity_id)
);
create index deadline_due on deadline (try_at) where fired_at is null;
