-- What is wrong in the books, computed without their balances and triggers. `since` 1: what was posted since the town was built, from what
-- the books were then; 0: all of them from nothing.
create or replace function bench.faults(since integer) returns setof text language sql stable as $$
    with touched as materialized (
        select k.id, k.number as last, k.hash as head, b.number * since as number,
            case when since = 1 then b.hash else repeat('0', 64) end as hash
        from bench.book b join ledger_book k on k.id = b.id and k.number <> b.number * since),
    fresh as materialized (
        select t.id, t.book_id, t.number, t.previous_hash, t.hash, t.thing_id, ledger_hash(t) as computed,
            b.number + row_number() over (partition by t.book_id order by t.number) as place,
            lag(t.hash, 1, b.hash) over (partition by t.book_id order by t.number) as link
        from touched b join ledger_transaction t on t.book_id = b.id and t.number > b.number),
    line as materialized (
        select f.id, e.account_id, a.currency, a.kind, e.amount
        from fresh f join ledger_entry e on e.transaction_id = f.id join ledger_account a on a.id = e.account_id),
    counted as (select account_id, sum(amount) as amount, count(*) as entries from line group by account_id),
    receipt as (
        select c.id, c.receipt_number,
            coalesce(r.last * since, 0) + row_number() over (partition by c.pool_id, c.financial_year order by c.receipt_number) as place
        from fresh f join cost_pool_contribution c on c.transaction_id = f.id
        left join bench.receipt r on r.pool_id = c.pool_id and r.financial_year = c.financial_year)
    select 'transaction ' || number || ' of ' || book_id || ' breaks the chain' from fresh
    where number <> place or previous_hash <> link or hash <> computed
    union all select 'the head of ' || b.id || ' is no transaction of it' from touched b
    where not exists (select 1 from fresh f where f.book_id = b.id and f.number = b.last and f.hash = b.head)
    union all select 'transaction ' || f.id || ' is not zero' from fresh f left join line l on l.id = f.id
    group by f.id, l.currency having count(l.id) < 2 or sum(l.amount) <> 0
    union all select 'the balance of account ' || a.id || ' is not the sum of its entries'
    from touched b join ledger_account a on a.book_id = b.id left join ledger_balance l on l.account_id = a.id
    left join bench.balance s on s.account_id = a.id left join counted c on c.account_id = a.id
    where l.balance is distinct from coalesce(s.balance * since, 0) + coalesce(c.amount, 0)
        or l.entries is distinct from coalesce(s.entries * since, 0) + coalesce(c.entries, 0) or (a.floored and l.balance < 0)
    union all select 'the balance of account ' || l.account_id || ' is not the sum of what makes it'
    from touched b join ledger_account a on a.book_id = b.id and a.kind = 'MEMBER' join ledger_balance l on l.account_id = a.id
    where (l.balance, l.entries) <>
        (select coalesce(sum(y.amount), 0), coalesce(sum(y.entries), 0) from ledger_tally y where y.account_id = a.id)
    union all select 'receipt ' || receipt_number || ' of contribution ' || id || ' leaves a gap' from receipt where receipt_number <> place
    union all select 'transaction ' || f.id || ' is not what its contribution says' from fresh f
    left join cost_pool_contribution c on c.transaction_id = f.id and c.id = f.thing_id
    left join line l on l.id = f.id and l.kind = c.into_account where l.amount is distinct from c.amount or c.id is null
$$;

create or replace function bench.posted() returns bigint language sql stable as $$
    select count(*) from bench.book b join ledger_book k on k.id = b.id and k.number > b.number
    join ledger_transaction t on t.book_id = b.id and t.number > b.number join cost_pool_contribution c on c.transaction_id = t.id
$$;

-- As they were when the town was built.
create or replace procedure bench.take_back() language plpgsql as $$
begin
    create temporary table anew on commit drop as
    select t.id from bench.book b join ledger_book k on k.id = b.id and k.number > b.number
    join ledger_transaction t on t.book_id = b.id and t.number > b.number;
    delete from cost_pool_contribution where transaction_id in (select id from anew);
    delete from ledger_entry where transaction_id in (select id from anew);
    delete from ledger_transaction where id in (select id from anew);
    delete from ledger_tally where account_id not in (select account_id from bench.balance);
    delete from ledger_balance where account_id not in (select account_id from bench.balance);
    delete from ledger_account where id not in (select account_id from bench.balance);
    update ledger_tally y set amount = b.balance, entries = b.entries from bench.balance b
    where b.account_id = y.account_id and b.entries <> y.entries;
    update ledger_balance l set balance = b.balance, entries = b.entries from bench.balance b
    where b.account_id = l.account_id and b.entries <> l.entries;
    update ledger_book k set number = b.number, hash = b.hash from bench.book b where b.id = k.id and b.number <> k.number;
end $$;

-- What a server computes beside its statements, for pgbench, which only sends them.
create or replace function bench.entries(organisation uuid, amount bigint) returns text language sql immutable as $$
    select format('[{"position":0,"kind":"CASH","party":null,"label":null,"name":"CASH","currency":"INR","amount":%2$s,"floored":true},'
        '{"position":1,"kind":"MEMBER","party":"%1$s","label":null,"name":"MEMBER:%1$s","currency":"INR","amount":-%2$s,"floored":false}]',
        organisation, amount)
$$;
create or replace function bench.hash(previous text, book uuid, number bigint, id uuid, day date, at timestamptz, thing uuid,
    organisation uuid, amount bigint) returns text language sql stable as $$
    select bench.link(previous, concat_ws(E'\n', book, number, id, 'CONTRIBUTION', to_char(day, 'YYYY-MM-DD'),
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), thing, '-',
        'CASH ' || amount || ' INR', 'MEMBER:' || organisation || ' -' || amount || ' INR'))
$$;
create or replace function bench.deed(id uuid, cluster uuid, pool uuid, contribution uuid, organisation uuid, amount bigint, treasurer bigint)
returns text language sql immutable as $$
    select format('[{"id":"%s","verb":"contribution.received","kind":"cost_pool_contribution","entity":"%s","cluster":"%s",'
        '"data":{"pool":"%s","amount":%s,"organisation":"%s"},"person":"%s","organisation":"%s","trace":"%s"}]', id, contribution, cluster,
        pool, amount, organisation, id_of('200', treasurer), id_of('100', treasurer), contribution)
$$;
create or replace function bench.changes(network uuid, contribution uuid, organisation uuid) returns text language sql immutable as $$
    select format('[{"scope_kind":"network","scope_id":"%1$s","kind":"cost_pool_contribution","entity":"%2$s","state":"upsert"},'
        '{"scope_kind":"organisation","scope_id":"%3$s","kind":"cost_pool_contribution","entity":"%2$s","state":"upsert"}]',
        network, contribution, organisation)
$$;
grant usage on schema bench to sahyog;
