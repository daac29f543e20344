-- Who waits for a seat, who has been offered one, which seats are kept for whom, and why it went as it did.

-- `held`: promised by open offers. `waiting`: parties in the line; while there are any, nobody passes them.
-- The policy of the line: how long an offer is open once it could be known and at the longest, how long freed seats are gathered for a
-- group, and how often a group may be passed over.
alter table event_seats
    drop constraint event_seats_check,
    add column held            integer not null default 0,
    add column waiting         integer not null default 0 check (waiting >= 0),
    add column equity_until    timestamptz,
    add column hold_minutes    integer not null default 720 check (hold_minutes between 5 and 20160),
    add column longest_minutes integer not null default 2880 check (longest_minutes between 5 and 43200),
    add column gather_minutes  integer not null default 360 check (gather_minutes between 0 and 20160),
    add column most_skips      integer not null default 3 check (most_skips between 0 and 20),
    add constraint event_seats_fit check (taken >= 0 and held >= 0 and taken + held <= capacity);

-- Moving an event opens a free way out until then.
alter table event add column free_withdrawal_until timestamptz;

-- One or several organisations that wait for their seats together: all or nothing unless it splits.
create table waiting_party (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    leader_id       uuid not null references organisation (id),
    state           text not null check (state in ('FORMING', 'WAITING', 'OFFERED', 'SEATED', 'LEFT', 'ENDED')),
    splits          boolean not null default false,
    joined_at       timestamptz not null,
    priority        integer not null default 0 check (priority between 0 and 100),
    priority_reason text,
    priority_by     uuid references person (id),
    skips           integer not null default 0,
    gathering_until timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    check (priority = 0 or length(priority_reason) > 0)
);
create index waiting_party_line on waiting_party (event_id, priority desc, joined_at, id) where state in ('WAITING', 'OFFERED');

-- Firms that a forming party has asked to come along.
create table waiting_invitation (
    cluster_id      uuid not null,
    party_id        uuid not null,
    organisation_id uuid not null references organisation (id),
    primary key (party_id, organisation_id),
    foreign key (cluster_id, party_id) references waiting_party (cluster_id, id)
);

-- `seats` are had, `wanted` are waited for with the party. `met`: the criteria of equity seats that the organisation met when it asked.
-- `at_counter_by`: the agent who registered a firm without a phone.
alter table registration
    drop constraint registration_seats_check,
    add column wanted        integer not null default 0 check (wanted between 0 and 1000),
    add column party_id      uuid,
    add column met           text[] not null default '{}',
    add column at_counter_by uuid references person (id),
    add constraint registration_party foreign key (cluster_id, party_id) references waiting_party (cluster_id, id),
    add constraint registration_seats check (seats between 0 and 1000 and (state <> 'REGISTERED' or seats > 0)
        and (state not in ('WAITLISTED', 'OFFERED') or wanted > 0));
create index registration_party on registration (party_id) where party_id is not null;

-- A promise of seats with an end. A closed offer never opens again.
create table seat_offer (
    id           uuid primary key,
    cluster_id   uuid not null,
    event_id     uuid not null,
    party_id     uuid not null,
    seats        integer not null check (seats > 0),
    state        text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED')),
    reason       text not null,
    offered_at   timestamptz not null,
    delivered_at timestamptz,
    expires_at   timestamptz not null,
    latest_at    timestamptz not null,
    closed_at    timestamptz,
    version      integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, party_id) references waiting_party (cluster_id, id),
    check (expires_at <= latest_at),
    check ((state = 'OPEN') = (closed_at is null))
);
create unique index seat_offer_open on seat_offer (party_id) where state = 'OPEN';
create index seat_offer_event on seat_offer (event_id) where state = 'OPEN';

-- What an organisation must be for a seat that is kept: a trait and its value, FIRST_TIME counts earlier registrations.
create table equity_criterion (
    code  text primary key,
    trait text not null check (trait in ('WOMEN_OWNED', 'SIZE', 'SC_ST_OWNED', 'EARLIER_EVENTS')),
    value text not null,
    en    text not null,
    hi    text not null
);
insert into equity_criterion values
    ('WOMEN_OWNED', 'WOMEN_OWNED', 'true', 'Owned by women', 'महिला स्वामित्व'),
    ('MICRO', 'SIZE', 'MICRO', 'Micro enterprise', 'सूक्ष्म उद्यम'),
    ('SC_ST_OWNED', 'SC_ST_OWNED', 'true', 'Owned by members of Scheduled Castes or Tribes', 'अनुसूचित जाति या जनजाति का स्वामित्व'),
    ('FIRST_TIME', 'EARLIER_EVENTS', '0', 'Comes for the first time', 'पहली बार आने वाले');

-- Seats kept for organisations that meet all the criteria, until so many days before the start.
create table equity_pot (
    cluster_id  uuid not null,
    event_id    uuid not null,
    position    integer not null,
    seats       integer not null check (seats between 1 and 100000),
    criteria    text[] not null check (cardinality(criteria) between 1 and 10),
    days_before integer not null check (days_before between 0 and 365),
    primary key (event_id, position),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);

-- Who got or lost a seat, when and why: in order, for ever. Written under the lock of the event's seats.
create table seat_log (
    id              bigint generated always as identity primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    at              timestamptz not null,
    what            text not null,
    registration_id uuid,
    party_id        uuid,
    organisation_id uuid,
    seats           integer not null,
    reason          text not null,
    arguments       jsonb not null default '{}',
    capacity        integer not null,
    taken           integer not null,
    held            integer not null,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index seat_log_event on seat_log (event_id, id);
create index seat_log_party on seat_log (party_id, id) where party_id is not null;
revoke update, delete on seat_log from ${service_role};
