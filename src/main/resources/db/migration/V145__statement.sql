-- Statements go through an account day by day, and the journal through a book: each line by an index, however much there is.
-- An entry knows the day and the number of its transaction, which are as unchangeable as it is itself.
alter table ledger_entry add column occurred_on date, add column number bigint;
update ledger_entry e set occurred_on = t.occurred_on, number = t.number from ledger_transaction t where t.id = e.transaction_id;
alter table ledger_entry alter column occurred_on set not null, alter column number set not null;
drop index ledger_entry_account;
create index ledger_entry_account on ledger_entry (account_id, occurred_on, number, position) include (amount);
create index ledger_transaction_day on ledger_transaction (book_id, occurred_on, number);

create or replace function ledger_count() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if exists (select 1 from added n join ledger_transaction t on t.id = n.transaction_id join ledger_account a on a.id = n.account_id
               where t.xid <> cast(cast(pg_current_xact_id() as text) as bigint) or a.book_id <> t.book_id
                  or n.occurred_on <> t.occurred_on or n.number <> t.number) then
        raise exception 'Entries are written with their transaction, into its own book'
            using errcode = 'check_violation', constraint = 'ledger_entry_place';
    end if;
    update ledger_balance b set balance = b.balance + n.amount, entries = b.entries + n.entries
    from (select account_id, sum(amount) as amount, count(*) as entries from added group by account_id) n
    where b.account_id = n.account_id;
    return null;
end $$;
