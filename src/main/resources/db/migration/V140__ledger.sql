-- Books of cost pools: double entry, for ever. The database holds them to it, whatever the service does: who uses it may add, never change.
-- An amount above zero is a debit, below zero a credit, in minor units of the account's currency.

-- The end of each chain; moved by the transactions themselves.
create table ledger_book (
    id         uuid primary key,
    cluster_id uuid not null,
    number     bigint not null default 0,
    hash       text not null default repeat('0', 64),
    unique (cluster_id, id)
);
revoke update, delete on ledger_book from ${service_role};

-- `floored`: never holds less than nothing, as a cash box.
create table ledger_account (
    id         bigint generated always as identity primary key,
    cluster_id uuid not null,
    book_id    uuid not null,
    kind       text not null,
    party_id   uuid,
    label      text check (label ~ '^[A-Z][A-Z0-9_]*$'),
    name       text not null generated always as (kind || coalesce(':' || cast(party_id as text), '') || coalesce(':' || label, '')) stored,
    currency   text not null check (currency ~ '^[A-Z]{3}$'),
    floored    boolean not null,
    unique (book_id, name, currency),
    foreign key (cluster_id, book_id) references ledger_book (cluster_id, id)
);
create index ledger_account_party on ledger_account (party_id) where party_id is not null;
revoke update, delete on ledger_account from ${service_role};

-- `number`: the place in the chain. `thing_id`: what it is of, an expense or a contribution. `xid`: written all at once.
create table ledger_transaction (
    id            uuid primary key,
    cluster_id    uuid not null,
    book_id       uuid not null,
    number        bigint not null,
    kind          text not null,
    occurred_on   date not null,
    recorded_at   timestamptz not null,
    thing_id      uuid not null,
    reverses_id   uuid unique,
    previous_hash text not null,
    hash          text not null,
    xid           bigint not null default (cast(cast(pg_current_xact_id() as text) as bigint)),
    created_by    uuid references person (id),
    on_behalf_of  uuid references organisation (id),
    unique (book_id, number),
    unique (book_id, id),
    foreign key (cluster_id, book_id) references ledger_book (cluster_id, id),
    foreign key (book_id, reverses_id) references ledger_transaction (book_id, id)
);
create index ledger_transaction_thing on ledger_transaction (thing_id);
revoke update, delete on ledger_transaction from ${service_role};

create table ledger_entry (
    transaction_id uuid not null references ledger_transaction (id),
    position       integer not null,
    account_id     bigint not null references ledger_account (id),
    amount         bigint not null check (amount <> 0),
    primary key (transaction_id, position)
);
create index ledger_entry_account on ledger_entry (account_id, transaction_id);
revoke update, delete on ledger_entry from ${service_role};

create table ledger_balance (
    account_id bigint primary key references ledger_account (id),
    floored    boolean not null,
    balance    bigint not null default 0,
    entries    bigint not null default 0,
    constraint ledger_balance_floor check (balance >= 0 or not floored)
);
revoke insert, update, delete on ledger_balance from ${service_role};

-- Days up to and including `until` take no transaction any more.
create table ledger_closing (
    book_id      uuid not null references ledger_book (id),
    until        date not null,
    closed_at    timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    primary key (book_id, until)
);
revoke update, delete on ledger_closing from ${service_role};

-- What the hash of a transaction is taken of; src/docs/ledger.md says it for people.
create function ledger_text(t ledger_transaction) returns text language sql stable as $$
    select concat_ws(E'\n', 'sahyog-ledger-1', t.previous_hash, t.book_id, t.number, t.id, t.kind, to_char(t.occurred_on, 'YYYY-MM-DD'),
        to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), t.thing_id, coalesce(cast(t.reverses_id as text), '-'),
        (select string_agg(a.name || ' ' || e.amount || ' ' || a.currency, E'\n' order by e.position)
         from ledger_entry e join ledger_account a on a.id = e.account_id where e.transaction_id = t.id))
$$;
create function ledger_hash(t ledger_transaction) returns text language sql stable as $$
    select encode(sha256(convert_to(ledger_text(t), 'UTF8')), 'hex')
$$;

create function ledger_open_account() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into ledger_balance (account_id, floored) values (new.id, new.floored);
    return null;
end $$;
create trigger ledger_account_opened after insert on ledger_account for each row execute function ledger_open_account();

-- The next one follows the last one, on a day that is not closed.
create function ledger_go_on() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if exists (select 1 from ledger_closing c where c.book_id = new.book_id and c.until >= new.occurred_on) then
        raise exception 'The books are closed on %', new.occurred_on using errcode = 'check_violation', constraint = 'ledger_open_day';
    end if;
    update ledger_book set number = new.number, hash = new.hash
        where id = new.book_id and number = new.number - 1 and hash = new.previous_hash;
    if not found then
        raise exception 'The chain does not go on with number %', new.number using errcode = 'check_violation', constraint = 'ledger_chain';
    end if;
    return null;
end $$;
create trigger ledger_transaction_follows after insert on ledger_transaction for each row execute function ledger_go_on();

create function ledger_count() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if exists (select 1 from added n join ledger_transaction t on t.id = n.transaction_id join ledger_account a on a.id = n.account_id
               where t.xid <> cast(cast(pg_current_xact_id() as text) as bigint) or a.book_id <> t.book_id) then
        raise exception 'Entries are written with their transaction, into its own book'
            using errcode = 'check_violation', constraint = 'ledger_entry_place';
    end if;
    update ledger_balance b set balance = b.balance + n.amount, entries = b.entries + n.entries
    from (select account_id, sum(amount) as amount, count(*) as entries from added group by account_id) n
    where b.account_id = n.account_id;
    return null;
end $$;
create trigger ledger_entry_counted after insert on ledger_entry referencing new table as added
    for each statement execute function ledger_count();

-- At the end of the database's own transaction, when all entries are there.
create function ledger_be_sound() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if (select count(*) from ledger_entry e where e.transaction_id = new.id) < 2
        or exists (select 1 from ledger_entry e join ledger_account a on a.id = e.account_id where e.transaction_id = new.id
                   group by a.currency having sum(e.amount) <> 0) then
        raise exception 'Transaction % does not sum to zero', new.id using errcode = 'check_violation', constraint = 'ledger_zero_sum';
    end if;
    if new.hash <> ledger_hash(new) or new.xid <> cast(cast(pg_current_xact_id() as text) as bigint) then
        raise exception 'Transaction % has a wrong hash', new.id using errcode = 'check_violation', constraint = 'ledger_hash_right';
    end if;
    return null;
end $$;
create constraint trigger ledger_transaction_sound after insert on ledger_transaction
    deferrable initially deferred for each row execute function ledger_be_sound();
