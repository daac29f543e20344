-- Two clusters that learn from each other for a term, and what each owes the other.
create table twinning (
    id            uuid primary key,
    cluster_id    uuid not null references cluster (id),
    partner_id    uuid not null references cluster (id),
    state         text not null check (state in ('PROPOSED', 'ACTIVE', 'DECLINED', 'ENDED')),
    purpose       text not null,
    starts_on     date not null,
    ends_on       date not null check (ends_on > starts_on),
    proposed_at   timestamptz not null,
    answered_at   timestamptz,
    over_at       timestamptz,
    over_reason   text,
    renewed_until date,
    renewal_by    uuid references cluster (id),
    renewal_person uuid references person (id),
    renewal_at    timestamptz,
    created_by    uuid references person (id),
    on_behalf_of  uuid references organisation (id),
    version       integer not null default 0,
    check (cluster_id <> partner_id),
    check ((state in ('DECLINED', 'ENDED')) = (over_at is not null)),
    check (num_nulls(renewed_until, renewal_by, renewal_person, renewal_at) in (0, 4)),
    check (renewal_by is null or state = 'ACTIVE' and renewal_by in (cluster_id, partner_id) and renewed_until > ends_on)
);
-- Two clusters have one at a time, whoever proposes it.
create unique index twinning_pair on twinning (least(cluster_id, partner_id), greatest(cluster_id, partner_id))
    where state in ('PROPOSED', 'ACTIVE');
create index twinning_of_cluster on twinning (cluster_id, proposed_at desc, id desc);
create index twinning_of_partner on twinning (partner_id, proposed_at desc, id desc);
create index twinning_created_by on twinning (created_by);
create index twinning_renewal_person on twinning (renewal_person) where renewal_person is not null;

-- What one side owes the other: agreed with the twinning, or with a renewal; until then proposed.
create table twinning_obligation (
    id          uuid primary key,
    twinning_id uuid not null references twinning (id),
    cluster_id  uuid not null references cluster (id),
    kind        text not null check (kind in ('HOST_VISIT', 'SHARE_PRACTICES', 'TRAIN', 'ADVISE', 'OTHER')),
    what        text not null,
    quantity    integer not null check (quantity > 0),
    due_on      date not null,
    agreed_at   timestamptz,
    unique (twinning_id, id)
);
create index twinning_obligation_of on twinning_obligation (twinning_id, due_on, id);

-- What was done of it. What the receiving side enters counts; what the giving side enters counts once the receiving side says so.
create table twinning_fulfilment (
    id             uuid primary key,
    twinning_id    uuid not null references twinning (id),
    obligation_id  uuid not null,
    state          text not null check (state in ('CLAIMED', 'CONFIRMED', 'CONTRADICTED')),
    happened_on    date not null,
    quantity       integer not null check (quantity > 0),
    visitors       integer check (visitors > 0),
    event_id       uuid references event (id),
    note           text,
    entered_by     uuid not null references cluster (id),
    entered_at     timestamptz not null,
    judged_at      timestamptz,
    contradicted_because text,
    created_by     uuid references person (id),
    on_behalf_of   uuid references organisation (id),
    version        integer not null default 0,
    foreign key (twinning_id, obligation_id) references twinning_obligation (twinning_id, id),
    check ((state = 'CLAIMED') = (judged_at is null)),
    check ((state = 'CONTRADICTED') = (contradicted_because is not null))
);
create index twinning_fulfilment_of on twinning_fulfilment (twinning_id, entered_at desc, id desc);
create index twinning_fulfilment_obligation on twinning_fulfilment (obligation_id) where state = 'CONFIRMED';
create index twinning_fulfilment_created_by on twinning_fulfilment (created_by);
create index twinning_fulfilment_event on twinning_fulfilment (event_id) where event_id is not null;
