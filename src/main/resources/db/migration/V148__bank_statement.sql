-- A bank's statement beside a pool's book. `columns`: how that bank names its columns, as JSON; kept from the last statement that was read.
create table cost_pool_bank_format (
    pool_id      uuid primary key,
    cluster_id   uuid not null,
    columns      text not null,
    changed_at   timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id)
);

-- `number`: the order of the statement. `fingerprint`: the same line is read once, however often it is sent. `how`: by whom it was matched.
create table cost_pool_bank_line (
    id           uuid primary key,
    cluster_id   uuid not null,
    pool_id      uuid not null,
    number       bigint generated always as identity,
    booked_on    date not null,
    amount       bigint not null check (amount <> 0),
    narration    text not null,
    reference    text,
    balance      bigint,
    fingerprint  text not null,
    state        text not null check (state in ('OPEN', 'MATCHED', 'SET_ASIDE')),
    how          text check (how in ('AUTOMATIC', 'BY_HAND')),
    reason       text,
    read_at      timestamptz not null,
    decided_at   timestamptz,
    decided_by   uuid references person (id),
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    unique (pool_id, fingerprint),
    unique (pool_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    check ((state = 'MATCHED') = (how is not null)),
    check ((state = 'SET_ASIDE') = (reason is not null))
);
create index cost_pool_bank_line_listed on cost_pool_bank_line (pool_id, booked_on, number);
create index cost_pool_bank_line_open on cost_pool_bank_line (pool_id, booked_on, number) where state = 'OPEN';

-- Several movements of the book may be one line of the bank, as cheques that were paid in together; none is two lines.
create table cost_pool_bank_match (
    transaction_id uuid primary key,
    pool_id        uuid not null,
    line_id        uuid not null,
    foreign key (pool_id, line_id) references cost_pool_bank_line (pool_id, id),
    foreign key (pool_id, transaction_id) references ledger_transaction (book_id, id)
);
create index cost_pool_bank_match_line on cost_pool_bank_match (line_id);

-- What the book says of the bank account, but for what is taken back. Amounts in minor units, below zero: out.
create view cost_pool_bank_movement as
select t.cluster_id, t.book_id as pool_id, t.id as transaction_id, t.number, t.kind, t.thing_id, t.occurred_on, b.amount,
    coalesce(c.reference, f.reference) as reference
from ledger_transaction t
join lateral (
    select sum(e.amount) as amount from ledger_entry e join ledger_account a on a.id = e.account_id
    where e.transaction_id = t.id and a.kind = 'BANK') b on b.amount <> 0
left join cost_pool_contribution c on c.id = t.thing_id
left join cost_pool_transfer f on f.id = t.thing_id
where t.reverses_id is null and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id);

-- What is taken back was no line of the bank.
create function cost_pool_bank_open_again() returns trigger language plpgsql security definer set search_path = public as $$
declare
    line uuid;
begin
    delete from cost_pool_bank_match where transaction_id = new.reverses_id returning line_id into line;
    if line is not null then
        delete from cost_pool_bank_match where line_id = line;
        update cost_pool_bank_line set state = 'OPEN', how = null, decided_at = null, decided_by = null where id = line;
    end if;
    return null;
end $$;
create trigger cost_pool_bank_reversed after insert on ledger_transaction
    for each row when (new.reverses_id is not null) execute function cost_pool_bank_open_again();
