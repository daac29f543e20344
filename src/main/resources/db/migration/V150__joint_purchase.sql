-- Members of a pool buy together. Quantities in thousandths of `unit`, amounts in minor units of the pool's currency.
-- `former`, `savers`, `borne`: what those who told their former price paid for the ordered quantities, how many they are, and what they
-- bear of the order; written once, with the order, where they are five or more.
create table cost_pool_purchase (
    id               uuid primary key,
    cluster_id       uuid not null,
    pool_id          uuid not null,
    title            text not null,
    unit             text not null,
    note             text,
    demand_until     timestamptz not null,
    state            text not null check (state in ('OPEN', 'ORDERED', 'DELIVERED', 'CANCELLED')),
    quote_id         uuid,
    ordered_at       timestamptz,
    ordered_quantity bigint,
    total            bigint,
    savers           integer check (savers >= 5),
    former           bigint,
    borne            bigint,
    ended_at         timestamptz,
    reason           text,
    begun_at         timestamptz not null,
    created_by       uuid references person (id),
    on_behalf_of     uuid references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    check ((quote_id is null) = (ordered_at is null)),
    check ((state = 'CANCELLED') = (reason is not null))
);
create index cost_pool_purchase_listed on cost_pool_purchase (pool_id, begun_at desc, id desc);

-- `former_price`: what a unit cost the member until now; nobody else sees it. `delivered`: null until it came.
create table cost_pool_demand (
    purchase_id     uuid not null,
    organisation_id uuid not null references organisation (id),
    cluster_id      uuid not null,
    quantity        bigint not null check (quantity > 0),
    former_price    bigint check (former_price > 0),
    delivered       bigint check (delivered >= 0),
    delivered_on    date,
    stated_at       timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    primary key (purchase_id, organisation_id),
    foreign key (cluster_id, purchase_id) references cost_pool_purchase (cluster_id, id),
    check ((delivered is null) = (delivered_on is null))
);

-- `steps`: JSON, from which quantity on a unit costs how much.
create table cost_pool_quote (
    id           uuid primary key,
    cluster_id   uuid not null,
    purchase_id  uuid not null,
    supplier     text not null,
    steps        text not null,
    delivery     bigint not null check (delivery >= 0),
    valid_until  date not null,
    note         text,
    given_at     timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    foreign key (cluster_id, purchase_id) references cost_pool_purchase (cluster_id, id)
);
create index cost_pool_quote_listed on cost_pool_quote (purchase_id, given_at, id);
