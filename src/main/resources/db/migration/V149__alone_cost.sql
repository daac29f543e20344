-- What a member says that going alone would have cost it. `batch`: with which others it is in the sum that all see.
create table cost_pool_alone_cost (
    pool_id         uuid not null,
    organisation_id uuid not null references organisation (id),
    cluster_id      uuid not null,
    amount          bigint not null check (amount > 0),
    basis           text not null,
    batch           integer,
    stated_at       timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    primary key (pool_id, organisation_id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id)
);
