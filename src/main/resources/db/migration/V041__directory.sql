-- What an organisation of a cluster can do, and which machines it has, as its own people say. What is searched lies beside it, as sounds.
create table directory_entry (
    cluster_id      uuid not null references cluster (id),
    organisation_id uuid not null references organisation (id),
    capabilities    jsonb not null,
    machines        jsonb not null,
    spare           boolean not null,
    search_key      text not null,
    product_key     text not null,
    machine_key     text not null,
    updated_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null,
    primary key (cluster_id, organisation_id)
);
create index directory_entry_organisation on directory_entry (organisation_id);

-- Of an organisation that was entered twice, its own entry, else the newest of those merged into it.
create view directory_entry_today as
select distinct on (e.cluster_id, t.today_id) e.cluster_id, t.today_id as organisation_id, e.capabilities, e.machines, e.spare,
    e.search_key, e.product_key, e.machine_key, e.updated_at, e.version
from directory_entry e join organisation_today t on t.id = e.organisation_id
order by e.cluster_id, t.today_id, e.organisation_id = t.today_id desc, e.updated_at desc;
