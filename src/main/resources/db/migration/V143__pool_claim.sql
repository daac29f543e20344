-- What somebody is to pay into a pool by a day. Not in the book: no money has moved. `payer`: the member, or the class of payers.
-- PLEDGE: promised. DUE: asked of every member for a period of a due. `since`: money that came before that does not settle it.
-- `bound`: it was promised if enough comes together, and that has. `reminded`: how many steps of reminding are behind it.
create table cost_pool_due (
    id           uuid primary key,
    cluster_id   uuid not null,
    pool_id      uuid not null,
    title        text not null,
    amount       bigint not null check (amount > 0),
    every        text not null check (every in ('ONCE', 'MONTH', 'QUARTER', 'YEAR')),
    starts_on    date not null,
    days_to_pay  integer not null check (days_to_pay between 0 and 366),
    ends_on      date check (ends_on >= starts_on),
    arisen_on    date not null,
    set_at       timestamptz not null,
    ended_at     timestamptz,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id)
);
create index cost_pool_due_listed on cost_pool_due (pool_id, set_at desc, id desc);
create index cost_pool_due_live on cost_pool_due (pool_id) where ended_at is null;

create table cost_pool_claim (
    id                  uuid primary key,
    cluster_id          uuid not null,
    pool_id             uuid not null,
    kind                text not null check (kind in ('PLEDGE', 'DUE')),
    organisation_id     uuid references organisation (id),
    payer_class         text,
    payer               text not null generated always as (coalesce(cast(organisation_id as text), payer_class)) stored,
    amount              bigint not null check (amount > 0),
    settled             bigint not null default 0 check (settled between 0 and amount),
    due_on              date not null,
    note                text,
    due_id              uuid,
    period_start        date,
    since               timestamptz not null,
    made_at             timestamptz not null,
    state               text not null check (state in ('OPEN', 'SETTLED', 'WITHDRAWN', 'RELEASED', 'WAIVED')),
    ended_at            timestamptz,
    reason              text,
    waiver_reason       text,
    waiver_asked_at     timestamptz,
    waiver_asked_by     uuid references person (id),
    waiver_on_behalf_of uuid references organisation (id),
    bound               boolean not null default false,
    reminded            integer not null default 0,
    created_by          uuid references person (id),
    on_behalf_of        uuid references organisation (id),
    version             integer not null default 0,
    unique (cluster_id, id),
    unique (due_id, period_start, organisation_id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (cluster_id, due_id) references cost_pool_due (cluster_id, id),
    check ((organisation_id is null) <> (payer_class is null)),
    check ((kind = 'DUE') = (due_id is not null) and (kind = 'DUE') = (period_start is not null)),
    check ((state = 'SETTLED') = (settled = amount)),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((waiver_asked_at is null) = (waiver_reason is null) and (waiver_asked_at is null) = (waiver_asked_by is null))
);
create index cost_pool_claim_listed on cost_pool_claim (pool_id, due_on, id);
create index cost_pool_claim_open on cost_pool_claim (pool_id, payer, due_on, id) where state = 'OPEN';
create index cost_pool_claim_due on cost_pool_claim (due_id) where due_id is not null;
create index cost_pool_claim_organisation on cost_pool_claim (organisation_id) where organisation_id is not null;

-- Which contribution settled how much of which claim. `allotted`: the sum of them.
create table cost_pool_allotment (
    contribution_id uuid not null references cost_pool_contribution (id),
    claim_id        uuid not null references cost_pool_claim (id),
    amount          bigint not null check (amount > 0),
    primary key (contribution_id, claim_id)
);
create index cost_pool_allotment_claim on cost_pool_allotment (claim_id);
alter table cost_pool_contribution
    add column allotted bigint not null default 0 check (allotted between 0 and amount),
    add column payer text not null generated always as (coalesce(cast(organisation_id as text), payer_class)) stored;
create index cost_pool_contribution_left on cost_pool_contribution (pool_id, payer, received_at)
    where allotted < amount and reversed_at is null;

-- The pool starts only if enough members and money come together in time. One for each pool, never changed: pledges were made on it.
create table cost_pool_assurance (
    id            uuid primary key,
    cluster_id    uuid not null,
    pool_id       uuid not null unique,
    members       integer check (members > 0),
    amount        bigint check (amount > 0),
    deadline      timestamptz not null,
    opens_booking boolean not null,
    state         text not null check (state in ('OPEN', 'MET', 'FAILED')),
    set_at        timestamptz not null,
    decided_at    timestamptz,
    members_then  integer,
    amount_then   bigint,
    reason        text,
    created_by    uuid references person (id),
    on_behalf_of  uuid references organisation (id),
    version       integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    check (members is not null or amount is not null),
    check ((state = 'OPEN') = (decided_at is null)),
    check ((decided_at is null) = (members_then is null) and (decided_at is null) = (amount_then is null))
);
-- `assured_until`: while it waits for that.
alter table cost_pool add column assured_until timestamptz;
create index cost_pool_event on cost_pool (event_id) where event_id is not null;

-- Booking is shut until what it waits for has come.
alter table event add column held_back boolean not null default false;
