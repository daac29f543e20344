-- What a vendor paid back of an expense: into the pool’s money, or to a member that has it now. Split by what each bore.
create table cost_pool_refund (
    id              uuid primary key,
    cluster_id      uuid not null,
    pool_id         uuid not null,
    expense_id      uuid not null,
    amount          bigint not null check (amount > 0),
    into_account    text check (into_account in ('CASH', 'BANK')),
    organisation_id uuid references organisation (id),
    refunded_on     date not null,
    reference       text,
    note            text,
    transaction_id  uuid not null unique,
    reversed_at     timestamptz,
    reversal_reason text,
    entered_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (cluster_id, expense_id) references cost_pool_expense (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred,
    check ((into_account is null) <> (organisation_id is null))
);
create index cost_pool_refund_listed on cost_pool_refund (pool_id, refunded_on desc, id desc);
create index cost_pool_refund_expense on cost_pool_refund (expense_id) where reversed_at is null;

-- Tax that was kept back from who made a bill, and its deposit with the government: one challan for many bills.
create table cost_pool_tds_remittance (
    id               uuid primary key,
    cluster_id       uuid not null,
    pool_id          uuid not null,
    amount           bigint not null check (amount > 0),
    place            text not null check (place in ('CASH', 'BANK')),
    bsr_code         text not null check (bsr_code ~ '^[0-9]{7}$'),
    challan_number   text not null check (challan_number ~ '^[0-9]{5}$'),
    deposited_on     date not null,
    deductions       text not null,
    transaction_id   uuid not null unique,
    reversed_at      timestamptz,
    reversal_reason  text,
    entered_at       timestamptz not null,
    created_by       uuid references person (id),
    on_behalf_of     uuid references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred
);
create index cost_pool_tds_remittance_listed on cost_pool_tds_remittance (pool_id, deposited_on desc, id desc);
create unique index cost_pool_tds_challan on cost_pool_tds_remittance (pool_id, bsr_code, deposited_on, challan_number)
    where reversed_at is null;
alter table cost_pool_expense add tds_section text check (tds_section ~ '^[1-9][0-9]{2}[A-Z]{0,3}$');
alter table cost_pool_expense add tds_rate integer check (tds_rate between 1 and 10000);
alter table cost_pool_expense add tds_base bigint check (tds_base between 1 and amount);
alter table cost_pool_expense add tds_amount bigint check (tds_amount > 0);
alter table cost_pool_expense add tds_pan text;
alter table cost_pool_expense add tds_remittance_id uuid;
alter table cost_pool_expense add foreign key (cluster_id, tds_remittance_id) references cost_pool_tds_remittance (cluster_id, id);
create index cost_pool_expense_tds on cost_pool_expense (pool_id, spent_on desc, id desc) where tds_amount is not null;

-- Money of the pool that somebody has before there is a bill. What is open of it is the balance of its account in the book.
create table cost_pool_advance (
    id               uuid primary key,
    cluster_id       uuid not null,
    pool_id          uuid not null,
    holder_id        uuid references organisation (id),
    holder_name      text,
    purpose          text not null,
    amount           bigint not null check (amount > 0),
    place            text not null check (place in ('CASH', 'BANK')),
    due_on           date,
    state            text not null check (state in ('SUBMITTED', 'GIVEN', 'REFUSED')),
    approvals_needed integer not null check (approvals_needed > 0),
    transaction_id   uuid unique,
    submitted_at     timestamptz not null,
    decided_at       timestamptz,
    reason           text,
    created_by       uuid not null references person (id),
    on_behalf_of     uuid not null references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    unique (pool_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred,
    check ((holder_id is null) <> (holder_name is null)),
    check ((state = 'GIVEN') = (transaction_id is not null))
);
create index cost_pool_advance_listed on cost_pool_advance (pool_id, submitted_at desc, id desc);
create index cost_pool_advance_waiting on cost_pool_advance (pool_id) where state = 'SUBMITTED';
create table cost_pool_advance_approval (
    cluster_id   uuid not null,
    advance_id   uuid not null,
    person_id    uuid not null references person (id),
    on_behalf_of uuid not null references organisation (id),
    approved_at  timestamptz not null,
    primary key (advance_id, person_id),
    foreign key (cluster_id, advance_id) references cost_pool_advance (cluster_id, id)
);
revoke update, delete on cost_pool_advance_approval from ${service_role};
create function cost_pool_advance_two_pairs_of_eyes() returns trigger language plpgsql as $$
begin
    if exists (select 1 from cost_pool_advance a where a.id = new.advance_id and a.created_by = new.person_id) then
        raise exception 'Who asks does not approve' using errcode = 'check_violation', constraint = 'cost_pool_advance_approval_other';
    end if;
    return new;
end $$;
create trigger cost_pool_advance_approval_other before insert on cost_pool_advance_approval
    for each row execute function cost_pool_advance_two_pairs_of_eyes();

-- What came back of an advance without a bill. `place`: null where its holder, a member, owes it from then on.
create table cost_pool_advance_return (
    id              uuid primary key,
    cluster_id      uuid not null,
    pool_id         uuid not null,
    advance_id      uuid not null,
    amount          bigint not null check (amount > 0),
    place           text check (place in ('CASH', 'BANK')),
    returned_on     date not null,
    note            text,
    transaction_id  uuid not null unique,
    reversed_at     timestamptz,
    reversal_reason text,
    entered_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, advance_id) references cost_pool_advance (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred
);
create index cost_pool_advance_return_of on cost_pool_advance_return (advance_id, returned_on, id);

-- What the treasurer counted in the box at the end of a day, and what the book says of that day. `notes`: JSON.
create table cost_pool_cash_check (
    id             uuid primary key,
    cluster_id     uuid not null,
    pool_id        uuid not null,
    day            date not null,
    counted        bigint not null check (counted >= 0),
    expected       bigint not null,
    notes          text,
    reason         text,
    state          text not null check (state in ('EVEN', 'WAITING', 'POSTED', 'REFUSED')),
    transaction_id uuid unique,
    checked_at     timestamptz not null,
    decided_at     timestamptz,
    decided_by     uuid references person (id),
    refusal_reason text,
    created_by     uuid not null references person (id),
    on_behalf_of   uuid not null references organisation (id),
    version        integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred,
    check ((state = 'EVEN') = (counted = expected)),
    check (counted = expected or reason is not null),
    check ((state = 'POSTED') = (transaction_id is not null)),
    constraint cost_pool_cash_check_two_pairs_of_eyes check (decided_by <> created_by)
);
create unique index cost_pool_cash_check_once on cost_pool_cash_check (pool_id, day) where state <> 'REFUSED';
create index cost_pool_cash_check_listed on cost_pool_cash_check (pool_id, day desc, id desc);
