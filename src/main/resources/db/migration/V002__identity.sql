-- People and organisations. A person is a Keycloak user once `subject` is known.
create table person (
    id             uuid primary key,
    subject        text unique,
    username       text,
    name           text not null,
    phone          text,
    email          text,
    language       text not null default 'en',
    keycloak_state text not null default 'DONE' check (keycloak_state in ('PENDING', 'DONE')),
    created_at     timestamptz not null default now(),
    version        integer not null default 0
);
create index person_phone on person (phone);

create table organisation (
    id             uuid primary key,
    kind           text not null check (kind in ('FIRM', 'INSTITUTION', 'AGENCY')),
    name           text not null,
    name_key       text not null,
    size           text check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    products       text[] not null default '{}',
    nic_code       text,
    pin_code       text,
    address        text,
    udyam_number   text,
    gstin          text,
    phone          text,
    email          text,
    workers_band   text,
    turnover_band  text,
    women_owned    boolean,
    keycloak_id    text,
    keycloak_state text not null default 'PENDING' check (keycloak_state in ('PENDING', 'DONE')),
    created_by     uuid references person (id),
    on_behalf_of   uuid references organisation (id),
    created_at     timestamptz not null default now(),
    version        integer not null default 0
);
create index organisation_name on organisation using gin (name_key gin_trgm_ops);
create index organisation_pin on organisation (pin_code);
create index organisation_udyam on organisation (udyam_number);
create index organisation_phone on organisation (phone);

-- What rights and indicators depend on keeps its dated history: size, women-owned.
create table organisation_trait (
    organisation_id uuid not null references organisation (id),
    trait           text not null check (trait in ('SIZE', 'WOMEN_OWNED')),
    since           timestamptz not null,
    value           text,
    primary key (organisation_id, trait, since)
);
revoke update, delete on organisation_trait from ${service_role};

create table affiliation (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    role            text not null check (role in ('OWNER', 'DELEGATE', 'STAFF')),
    rights          text[] not null default '{}',
    since           timestamptz not null,
    until_on        date,
    ended_at        timestamptz,
    keycloak_state  text not null default 'PENDING' check (keycloak_state in ('PENDING', 'DONE')),
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0
);
create unique index affiliation_live on affiliation (organisation_id, person_id) where ended_at is null;
create index affiliation_person on affiliation (person_id) where ended_at is null;

-- Who acts for an organisation today. People of one organisation may live anywhere; its days are India's.
create view affiliation_today as
select * from affiliation
where ended_at is null and (until_on is null or until_on >= (now() at time zone 'Asia/Kolkata')::date);

-- Two entries that may be one firm; a CDA decides.
create table duplicate_case (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    other_id        uuid not null references organisation (id),
    reason          text not null check (reason in ('SAME_UDYAM_NUMBER', 'SIMILAR_NAME_AND_PIN')),
    state           text not null default 'OPEN' check (state in ('OPEN', 'DISTINCT', 'MERGED')),
    opened_at       timestamptz not null default now(),
    unique (organisation_id, other_id)
);

-- A code opens an account or regains it: used once, for seven days. `handle` finds it, the hash of the secret proves it.
create table one_time_code (
    id              uuid primary key,
    handle          text not null unique,
    secret_hash     bytea not null,
    purpose         text not null check (purpose in ('OPEN_ACCOUNT', 'REGAIN_ACCOUNT')),
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    issued_by       uuid not null references person (id),
    on_behalf_of    uuid references organisation (id),
    issued_at       timestamptz not null,
    expires_at      timestamptz not null,
    failed_tries    integer not null default 0,
    used_at         timestamptz,
    cancelled_at    timestamptz,
    version         integer not null default 0
);
create index one_time_code_person on one_time_code (person_id);

-- Append-only: the newest row per purpose is what holds.
create table consent (
    person_id   uuid not null references person (id),
    purpose     text not null,
    given       boolean not null,
    wording     text not null,
    recorded_at timestamptz not null,
    primary key (person_id, purpose, recorded_at)
);
revoke update, delete on consent from ${service_role};
