-- Ten cost pools in each of the first fifty networks, kept by its leader, who is its treasurer too. Each of its twenty firms has paid into each of them once, so
-- that all accounts are open. And two pools of the first network that differ in length alone: a thousand entries, and a million.
insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until)
select cast('0197ff03' || substr(cast(id as text), 9) as uuid), cluster_id, network_id, 'TREASURER', person_id, organisation_id, since, until
from network_officer where role = 'LEADER';

create temporary table pool as
select p.id, p.network, p.postings, c.cluster, (c.cluster - 1) * firms + (p.network - 1) % (10 * :scale) * 20 + 1 as first_firm
from size,
    lateral (select id_of('f10', (n - 1) * 10 + i) as id, n as network, 20 as postings
             from generate_series(1, 50) n, generate_series(1, 10) i
             union all values (id_of('f11', 1), 1, 500), (id_of('f11', 2), 1, 500000)) p,
    lateral (select 1 + (p.network - 1) / (10 * :scale) as cluster) c;

insert into ledger_book (id, cluster_id) select id, id_of('c00', cluster) from pool;
insert into cost_pool (id, cluster_id, network_id, name, purpose, currency, rule, state, opened_at, created_by, on_behalf_of)
select id, id_of('c00', cluster), id_of('f00', network), 'A pool of network ' || network, 'A stall at a fair', 'INR', 'EQUAL', 'OPEN',
    now() - interval '365 days', id_of('200', first_firm), id_of('100', first_firm)
from pool;
insert into cost_pool_member (id, cluster_id, pool_id, organisation_id, part, joined_on)
select id_of('f12', row_number() over (order by id, j)), id_of('c00', cluster), id, id_of('100', first_firm + j), 1, current_date - 365
from pool, generate_series(0, 19) j;
insert into ledger_account (cluster_id, book_id, kind, currency, floored)
select id_of('c00', cluster), id, 'CASH', 'INR', true from pool;
insert into ledger_account (cluster_id, book_id, kind, party_id, currency, floored)
select id_of('c00', cluster), id, 'MEMBER', id_of('100', first_firm + j), 'INR', false from pool, generate_series(0, 19) j;

-- The hash of a chain of texts, as `ledger_text` makes them; whether it is right tells `bench.faults`.
create schema bench;
create function bench.link(previous text, rest text) returns text language sql immutable as $$
    select encode(sha256(convert_to('sahyog-ledger-1' || E'\n' || previous || E'\n' || rest, 'UTF8')), 'hex')
$$;
create aggregate bench.chain(text) (sfunc = bench.link, stype = text,
    initcond = '0000000000000000000000000000000000000000000000000000000000000000');

create temporary table posting as
select p.id as pool, p.cluster, p.first_firm, n as number, id_of('100', p.first_firm + n % 20) as organisation, 100 * (1 + n % 977) as amount,
    current_date - (p.postings - n) * 300 / p.postings as day, now() - (p.postings - n) * interval '30 seconds' as at,
    id_of('f13', i) as contribution, id_of('f14', i) as transaction
from pool p, generate_series(1, p.postings) n, lateral (select
    case when p.postings = 20 then 20 * (cast(right(cast(p.id as text), 12) as bigint) - 1) else 500000000 + p.postings end + n as i) t;
create temporary table chained as
select *, lag(hash, 1, repeat('0', 64)) over (partition by pool order by number) as previous
from (select *, bench.chain(concat_ws(E'\n', pool, number, transaction, 'CONTRIBUTION', to_char(day, 'YYYY-MM-DD'),
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), contribution, '-',
        'CASH ' || amount || ' INR', 'MEMBER:' || organisation || ' -' || amount || ' INR'))
    over (partition by pool order by number) as hash from posting) h;

analyze chained;
analyze ledger_account;

-- Each posting would move its balance and its book, half a million versions of one row within one transaction; and what refers to another row
-- is looked up faster all at once.
alter table ledger_transaction disable trigger user;
alter table ledger_entry disable trigger user;
create temporary table reference as
select cast(conrelid as regclass) as place, conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
where contype = 'f' and conrelid in (cast('ledger_transaction' as regclass), cast('ledger_entry' as regclass),
    cast('cost_pool_contribution' as regclass));
do $$ declare r record; begin
    for r in select * from reference loop
        execute format('alter table %s drop constraint %I', r.place, r.name);
    end loop;
end $$;
insert into ledger_transaction (id, cluster_id, book_id, number, kind, occurred_on, recorded_at, thing_id, previous_hash, hash, created_by,
    on_behalf_of)
select transaction, id_of('c00', cluster), pool, number, 'CONTRIBUTION', day, at, contribution, previous, hash, id_of('200', first_firm),
    id_of('100', first_firm)
from chained order by pool, number;
insert into ledger_entry (transaction_id, position, account_id, amount, occurred_on, number)
select c.transaction, e.position, a.id, e.amount, c.day, c.number
from chained c
cross join lateral (values (0, 'CASH', c.amount), (1, 'MEMBER:' || c.organisation, -c.amount)) e(position, name, amount)
join ledger_account a on a.book_id = c.pool and a.name = e.name and a.currency = 'INR'
order by c.pool, c.number, e.position;
insert into cost_pool_contribution (id, cluster_id, pool_id, organisation_id, amount, into_account, paid_on, financial_year, receipt_number,
    transaction_id, received_at, created_by, on_behalf_of)
select contribution, id_of('c00', cluster), pool, organisation, amount, 'CASH', day, year, row_number() over (partition by pool, year order by number),
    transaction, at, id_of('200', first_firm), id_of('100', first_firm)
from chained, lateral (select extract(year from day) - case when extract(month from day) < 4 then 1 else 0 end as year) y
order by pool, number;
update ledger_balance b set balance = s.amount, entries = s.entries
from (select account_id, sum(amount) as amount, count(*) as entries from ledger_entry group by account_id) s where s.account_id = b.account_id;
insert into ledger_tally (account_id, kind, credit, amount, entries)
select b.account_id, 'CONTRIBUTION', true, b.balance, b.entries
from ledger_balance b join ledger_account a on a.id = b.account_id and a.kind = 'MEMBER' where b.entries > 0;
update ledger_book b set number = c.number, hash = c.hash from pool p join chained c on c.pool = p.id and c.number = p.postings where b.id = p.id;
do $$ declare r record; begin
    for r in select * from reference loop
        execute format('alter table %s add constraint %I %s', r.place, r.name, r.rule);
    end loop;
end $$;
alter table ledger_transaction enable trigger user;
alter table ledger_entry enable trigger user;

-- As the books are now, and are again after each run.
create table bench.book as select id, number, hash from ledger_book;
create table bench.balance as select account_id, balance, entries from ledger_balance;
create table bench.receipt as select pool_id, financial_year, max(receipt_number) as last from cost_pool_contribution group by pool_id, financial_year;
alter table bench.book add primary key (id);
alter table bench.balance add primary key (account_id);
alter table bench.receipt add primary key (pool_id, financial_year);
