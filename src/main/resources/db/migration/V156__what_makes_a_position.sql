-- What the balance of a party is made of: sums by kind of transaction and by side, so that a settlement costs no more in a book of a million
-- entries. Kept by the entries themselves, as balances are, and proved with them.
create table ledger_tally (
    account_id bigint not null references ledger_account (id),
    kind       text not null,
    credit     boolean not null,
    amount     bigint not null,
    entries    bigint not null,
    primary key (account_id, kind, credit)
);
revoke insert, update, delete on ledger_tally from ${service_role};
insert into ledger_tally (account_id, kind, credit, amount, entries)
select e.account_id, t.kind, e.amount < 0, sum(e.amount), count(*)
from ledger_account a join ledger_entry e on e.account_id = a.id join ledger_transaction t on t.id = e.transaction_id
where a.party_id is not null group by e.account_id, t.kind, e.amount < 0;

create function ledger_tell_apart() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into ledger_tally as y (account_id, kind, credit, amount, entries)
    select n.account_id, t.kind, n.amount < 0, sum(n.amount), count(*)
    from added n join ledger_transaction t on t.id = n.transaction_id join ledger_account a on a.id = n.account_id
    where a.party_id is not null group by n.account_id, t.kind, n.amount < 0
    on conflict (account_id, kind, credit) do update set amount = y.amount + excluded.amount, entries = y.entries + excluded.entries;
    return null;
end $$;
create trigger ledger_entry_told_apart after insert on ledger_entry referencing new table as added
    for each statement execute function ledger_tell_apart();

-- As before (V146), and that sums by kind agree too.
create or replace function ledger_prove(book uuid, ahead bigint, again bigint) returns jsonb
    language sql volatile security definer set search_path = public as $$
    with known as materialized (
        select c.number, c.hash, c.sums, case when c.rechecked >= c.number then 0 else c.rechecked end as rechecked
        from ledger_checkpoint c where c.book_id = book
        union all
        select 0, repeat('0', 64), '{}', 0 where not exists (select 1 from ledger_checkpoint c where c.book_id = book)),
    head as materialized (select b.number, b.hash from ledger_book b where b.id = book),
    reach as materialized (
        select k.number as known, least(h.number, k.number + ahead) as until, k.rechecked + 1 as old_from,
            least(k.number, k.rechecked + again) as old_until
        from known k, head h),
    looked as materialized (
        select t.* from reach r join ledger_transaction t on t.book_id = book and t.number > r.known and t.number <= r.until
        union all
        select t.* from reach r join ledger_transaction t on t.book_id = book and t.number >= r.old_from and t.number <= r.old_until),
    wrong as (
        select l.number from looked l
        where l.hash <> ledger_hash(l) or l.previous_hash is distinct from case when l.number = 1 then repeat('0', 64)
            else (select p.hash from ledger_transaction p where p.book_id = book and p.number = l.number - 1) end
        union all
        select r.known from reach r, known k where k.number > 0 and not exists (
            select 1 from ledger_transaction t where t.book_id = book and t.number = k.number and t.hash = k.hash)
        union all
        select g.number from reach r cross join lateral (
            select generate_series(r.known + 1, r.until) union all select generate_series(r.old_from, r.old_until)) g (number)
        where not exists (select 1 from looked l where l.number = g.number)
        union all
        select h.number from head h, reach r where r.until = h.number and h.number > 0 and not exists (
            select 1 from ledger_transaction t where t.book_id = book and t.number = h.number and t.hash = h.hash)),
    broken as materialized (select min(number) as number from wrong),
    come as (
        select e.account_id, sum(e.amount) as amount, count(*) as entries
        from reach r, broken w, looked l join ledger_entry e on e.transaction_id = l.id
        where l.number > r.known and w.number is null group by e.account_id),
    total as materialized (
        select coalesce(c.account_id, cast(o.key as bigint)) as account_id,
            coalesce(c.amount, 0) + coalesce(cast(o.value ->> 0 as numeric), 0) as amount,
            coalesce(c.entries, 0) + coalesce(cast(o.value ->> 1 as numeric), 0) as entries
        from come c full join (select o.* from known k cross join lateral jsonb_each(k.sums) o) o on cast(o.key as bigint) = c.account_id),
    account as materialized (
        select a.currency, coalesce(s.amount, 0) as amount, coalesce(s.entries, 0) as entries,
            coalesce(l.balance = coalesce(s.amount, 0) and l.entries = coalesce(s.entries, 0) and (l.balance >= 0 or not a.floored), false)
                and (a.party_id is null or (coalesce(s.amount, 0), coalesce(s.entries, 0))
                    = (select coalesce(sum(y.amount), 0), coalesce(sum(y.entries), 0) from ledger_tally y where y.account_id = a.id)) as agrees
        from ledger_account a left join ledger_balance l on l.account_id = a.id left join total s on s.account_id = a.id
        where a.book_id = book),
    reached as materialized (
        select case when w.number is null then r.until else r.known end as number from reach r, broken w),
    kept as (
        insert into ledger_checkpoint as c (book_id, number, hash, sums, rechecked)
        select book, t.number, t.hash, coalesce((select jsonb_object_agg(s.account_id, jsonb_build_array(s.amount, s.entries)) from total s), '{}'),
            case when r.old_until >= r.known then 0 else r.old_until end
        from reach r, broken w, reached d join ledger_transaction t on t.book_id = book and t.number = d.number
        where w.number is null and (d.number > r.known or r.old_until < r.known or r.old_from > 1)
        on conflict (book_id) do update set number = excluded.number, hash = excluded.hash, sums = excluded.sums, rechecked = excluded.rechecked
        where c.number <= excluded.number)
    select jsonb_build_object('transactions', h.number, 'entries', coalesce((select sum(entries) from account), 0),
        'sums', (select coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'sum', amount) order by currency), '[]')
            from (select currency, sum(amount) as amount from account group by currency) s),
        'balancesAgree', d.number < h.number or coalesce((select bool_and(agrees) from account), true),
        'checkedUpTo', d.number,
        'chainCheckedFrom', case when r.old_until >= r.old_from then r.old_from else least(r.known + 1, greatest(h.number, 1)) end,
        'firstBrokenLink', w.number, 'headHash', h.hash,
        'sound', w.number is null and (d.number < h.number or coalesce((select bool_and(agrees) from account), true))
            and not exists (select 1 from account group by currency having sum(amount) <> 0))
    from head h, reach r, broken w, reached d
$$;
