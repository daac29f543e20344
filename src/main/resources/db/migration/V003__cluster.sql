-- Agencies' programmes, their clusters, who takes part and which agents serve them.
create table programme (
    id           uuid primary key,
    agency_id    uuid not null references organisation (id),
    name         text not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    created_at   timestamptz not null default now(),
    version      integer not null default 0
);
create index programme_agency on programme (agency_id);

create table cluster (
    id           uuid primary key,
    programme_id uuid not null references programme (id),
    name         text not null,
    product      text not null,
    state_code   text not null,
    district     text not null,
    pin_code     text not null,
    nic_codes    text[] not null default '{}',
    zone         text not null default 'Asia/Kolkata',
    currency     text not null default 'INR',
    languages    text[] not null default '{en,hi}',
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    created_at   timestamptz not null default now(),
    version      integer not null default 0
);
create index cluster_programme on cluster (programme_id);

-- Phases overlap and are recorded with their dates.
create table cluster_phase (
    cluster_id uuid not null references cluster (id),
    phase      text not null,
    since_on   date not null,
    until_on   date,
    primary key (cluster_id, phase, since_on)
);

create table cluster_agency (
    cluster_id uuid not null references cluster (id),
    agency_id  uuid not null references organisation (id),
    role       text not null check (role in ('LEAD', 'TECHNICAL', 'NODAL')),
    since_on   date not null,
    until_on   date,
    primary key (cluster_id, agency_id, role)
);
create index cluster_agency_agency on cluster_agency (agency_id);

create table cda_assignment (
    id           uuid primary key,
    cluster_id   uuid not null references cluster (id),
    person_id    uuid not null references person (id),
    mentor       boolean not null default false,
    since_on     date not null,
    until_on     date,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (cluster_id, id)
);
create index cda_assignment_person on cda_assignment (person_id, cluster_id);

-- Who serves a cluster on the day that its own calendar shows.
create view cda_today as
select a.cluster_id, a.person_id from cda_assignment a join cluster c on c.id = a.cluster_id
where a.since_on <= (now() at time zone c.zone)::date and (a.until_on is null or a.until_on >= (now() at time zone c.zone)::date);
create view agency_today as
select g.cluster_id, g.agency_id from cluster_agency g join cluster c on c.id = g.cluster_id
where g.since_on <= (now() at time zone c.zone)::date and (g.until_on is null or g.until_on >= (now() at time zone c.zone)::date);

create table stakeholder (
    id              uuid primary key,
    cluster_id      uuid not null references cluster (id),
    organisation_id uuid not null references organisation (id),
    state           text not null check (state in ('PENDING', 'INVITED', 'ACTIVE', 'REFUSED', 'LEFT')),
    asked_at        timestamptz not null,
    active_at       timestamptz,
    ended_at        timestamptz,
    message         text,
    reason          text,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id)
);
create unique index stakeholder_live on stakeholder (cluster_id, organisation_id)
    where state in ('PENDING', 'INVITED', 'ACTIVE');
create index stakeholder_organisation on stakeholder (organisation_id, cluster_id);

-- Two members vouch for a firm that asks to join; one CDA is enough.
create table stakeholder_voucher (
    cluster_id      uuid not null,
    stakeholder_id  uuid not null,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    vouched_at      timestamptz not null,
    primary key (stakeholder_id, organisation_id),
    foreign key (cluster_id, stakeholder_id) references stakeholder (cluster_id, id)
);
