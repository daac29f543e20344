-- "Who can make 500 by May?": asked by a member, or by the cluster's agents (then there is no organisation), answered by several together.
create table enquiry (
    id              uuid primary key,
    cluster_id      uuid not null references cluster (id),
    organisation_id uuid references organisation (id),
    title           text not null,
    note            text,
    search_key      text not null,
    quantity        bigint not null check (quantity > 0),
    unit            text not null,
    wanted_by       date not null,
    closes_at       timestamptz not null,
    state           text not null check (state in ('OPEN', 'CLOSED', 'SETTLED')),
    asked_at        timestamptz not null,
    settled_at      timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    check ((state = 'SETTLED') = (settled_at is not null))
);
create index enquiry_newest on enquiry (cluster_id, asked_at, id);
create index enquiry_organisation on enquiry (organisation_id);

create table enquiry_offer (
    id              uuid primary key,
    cluster_id      uuid not null,
    enquiry_id      uuid not null,
    organisation_id uuid not null references organisation (id),
    quantity        bigint not null check (quantity > 0),
    price_minor     bigint check (price_minor >= 0),
    currency        text,
    ready_by        date not null,
    note            text,
    state           text not null check (state in ('OFFERED', 'WITHDRAWN', 'ACCEPTED', 'DECLINED')),
    offered_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, enquiry_id) references enquiry (cluster_id, id),
    check ((price_minor is null) = (currency is null))
);
create unique index enquiry_offer_live on enquiry_offer (enquiry_id, organisation_id) where state <> 'WITHDRAWN';
create index enquiry_offer_organisation on enquiry_offer (organisation_id);
