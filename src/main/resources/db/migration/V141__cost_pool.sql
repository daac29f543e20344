-- Firms of a network share the cost of something. `rule`: how, unless an expense says otherwise.
create table cost_pool (
    id           uuid primary key,
    cluster_id   uuid not null,
    network_id   uuid not null,
    event_id     uuid,
    name         text not null,
    purpose      text not null,
    currency     text not null,
    rule         text not null check (rule in ('EQUAL', 'BY_SHARES', 'BY_PERCENTAGE', 'BY_AMOUNT', 'BY_USAGE')),
    state        text not null check (state in ('OPEN', 'CLOSING', 'CLOSED')),
    opened_at    timestamptz not null,
    closing_at   timestamptz,
    closed_at    timestamptz,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, network_id) references network (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, id) references ledger_book (cluster_id, id),
    check ((state = 'OPEN') = (closing_at is null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index cost_pool_network on cost_pool (network_id, opened_at desc, id desc);
create index cost_pool_listed on cost_pool (cluster_id, opened_at desc, id desc);

-- A row per stay. `part`: what it bears beside the others by the pool's rule, in the rule's unit.
create table cost_pool_member (
    id              uuid primary key,
    cluster_id      uuid not null,
    pool_id         uuid not null,
    organisation_id uuid not null references organisation (id),
    part            bigint not null check (part between 1 and 1000000000),
    joined_on       date not null,
    left_on         date check (left_on >= joined_on),
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id)
);
create unique index cost_pool_member_live on cost_pool_member (pool_id, organisation_id) where left_on is null;
create index cost_pool_member_listed on cost_pool_member (pool_id, joined_on, id);
create index cost_pool_member_organisation on cost_pool_member (organisation_id, pool_id);

-- Money that came in. `payer_class` where no member paid: a project, a bank, a scheme. Receipts have one row of numbers per pool and year.
create table cost_pool_contribution (
    id              uuid primary key,
    cluster_id      uuid not null,
    pool_id         uuid not null,
    organisation_id uuid references organisation (id),
    payer_class     text,
    amount          bigint not null check (amount > 0),
    into_account    text not null check (into_account in ('CASH', 'BANK')),
    paid_on         date not null,
    reference       text,
    note            text,
    financial_year  integer not null,
    receipt_number  integer not null check (receipt_number > 0),
    transaction_id  uuid not null unique,
    reversed_at     timestamptz,
    reversal_reason text,
    received_at     timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    unique (cluster_id, id),
    unique (pool_id, financial_year, receipt_number),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id),
    check ((organisation_id is null) <> (payer_class is null))
);
create index cost_pool_contribution_listed on cost_pool_contribution (pool_id, paid_on desc, id desc);
create index cost_pool_contribution_organisation on cost_pool_contribution (organisation_id) where organisation_id is not null;

-- `parts`, `bearers`, `payments`: JSON, as submitted; the entries in the book follow from them. `parts`: null for those of the pool’s members
-- on that day. `proposal_id`: the vote that carried it.
create table cost_pool_expense (
    id               uuid primary key,
    cluster_id       uuid not null,
    pool_id          uuid not null,
    title            text not null,
    category         text not null,
    amount           bigint not null check (amount > 0),
    spent_on         date not null,
    rule             text not null,
    parts            text,
    payments         text not null,
    bearers          text not null,
    foreign_currency text,
    foreign_amount   bigint,
    rate             numeric(20, 8),
    payee            text,
    invoice_number   text,
    gstin            text,
    tax              bigint not null default 0 check (tax >= 0),
    in_kind          boolean not null default false,
    proposal_id      uuid,
    state            text not null check (state in ('SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REVERSED')),
    approvals_needed integer not null check (approvals_needed > 0),
    transaction_id   uuid unique,
    submitted_at     timestamptz not null,
    decided_at       timestamptz,
    reason           text,
    created_by       uuid not null references person (id),
    on_behalf_of     uuid not null references organisation (id),
    version          integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id),
    foreign key (cluster_id, proposal_id) references network_proposal (cluster_id, id),
    check ((state = 'SUBMITTED') = (decided_at is null)),
    check ((state in ('APPROVED', 'REVERSED')) = (transaction_id is not null))
);
create index cost_pool_expense_listed on cost_pool_expense (pool_id, submitted_at desc, id desc);
create index cost_pool_expense_waiting on cost_pool_expense (pool_id) where state = 'SUBMITTED';

-- Who said yes. Never who submitted it: the database too holds that.
create table cost_pool_approval (
    cluster_id   uuid not null,
    expense_id   uuid not null,
    person_id    uuid not null references person (id),
    on_behalf_of uuid not null references organisation (id),
    approved_at  timestamptz not null,
    primary key (expense_id, person_id),
    foreign key (cluster_id, expense_id) references cost_pool_expense (cluster_id, id)
);
revoke update, delete on cost_pool_approval from ${service_role};
create function cost_pool_two_pairs_of_eyes() returns trigger language plpgsql as $$
begin
    if exists (select 1 from cost_pool_expense e where e.id = new.expense_id and e.created_by = new.person_id) then
        raise exception 'Who submits does not approve' using errcode = 'check_violation', constraint = 'cost_pool_approval_other';
    end if;
    return new;
end $$;
create trigger cost_pool_approval_other before insert on cost_pool_approval for each row execute function cost_pool_two_pairs_of_eyes();

-- A picture or paper proves one expense, once, in all pools: by the checksum of what was sent. Free again when that is refused or taken back.
create table cost_pool_receipt (
    cluster_id uuid not null,
    expense_id uuid not null,
    file_id    uuid not null references file (id),
    checksum   text not null,
    live       boolean not null,
    primary key (expense_id, file_id),
    foreign key (cluster_id, expense_id) references cost_pool_expense (cluster_id, id)
);
create unique index cost_pool_receipt_once on cost_pool_receipt (checksum) where live;

-- What one member pays another so that nobody owes any more: said by who pays, confirmed by who receives; only then in the book.
-- `from_id`, `to_id`: null for the treasurer, whose money is in `place`.
create table cost_pool_transfer (
    id             uuid primary key,
    cluster_id     uuid not null,
    pool_id        uuid not null,
    from_id        uuid references organisation (id),
    to_id          uuid references organisation (id),
    amount         bigint not null check (amount > 0),
    state          text not null check (state in ('PROPOSED', 'PAID', 'CONFIRMED', 'DISPUTED', 'VOID')),
    place          text check (place in ('CASH', 'BANK')),
    reference      text,
    reason         text,
    transaction_id uuid unique,
    proposed_at    timestamptz not null,
    paid_at        timestamptz,
    ended_at       timestamptz,
    paid_by        uuid references person (id),
    ended_by       uuid references person (id),
    created_by     uuid references person (id),
    on_behalf_of   uuid references organisation (id),
    version        integer not null default 0,
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id) deferrable initially deferred,
    check (from_id is distinct from to_id),
    check ((state = 'CONFIRMED') = (transaction_id is not null))
);
create index cost_pool_transfer_listed on cost_pool_transfer (pool_id, proposed_at, id);
create index cost_pool_transfer_from on cost_pool_transfer (from_id) where state in ('PROPOSED', 'PAID', 'DISPUTED');
create index cost_pool_transfer_to on cost_pool_transfer (to_id) where state in ('PROPOSED', 'PAID', 'DISPUTED');
