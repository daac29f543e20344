-- Whoever keeps the money of a network's pools today, and who else looks at it: its officers; where the network has ended, those who held
-- office on that day, until its pools are closed; where no treasurer is left of them, who serves the cluster.
create view cost_pool_elected as
select o.cluster_id, o.network_id, o.person_id, o.organisation_id, o.role
from network_officer o join network n on n.id = o.network_id
join network_member m on m.network_id = o.network_id and m.organisation_id = o.organisation_id and m.state = 'MEMBER'
where ((o.ended_at is null and o.until > now()) or (n.state = 'DISSOLVED' and o.why = 'DISSOLVED'))
  and exists (select 1 from affiliation_today a where a.person_id = o.person_id and a.organisation_id = o.organisation_id);
create view cost_pool_agent as
select g.cluster_id, a.person_id, f.organisation_id
from cda_today a join agency_today g on g.cluster_id = a.cluster_id
join affiliation_today f on f.person_id = a.person_id and f.organisation_id = g.agency_id
union
select g.cluster_id, f.person_id, f.organisation_id
from agency_today g join affiliation_today f on f.organisation_id = g.agency_id
where f.role = 'OWNER' or 'RUN_CLUSTERS' = any(f.rights);
create view cost_pool_officer_today as
select e.network_id, e.person_id, e.organisation_id, e.role from cost_pool_elected e
union all
select n.id, a.person_id, a.organisation_id, 'TREASURER' from network n join cost_pool_agent a on a.cluster_id = n.cluster_id
where n.state = 'DISSOLVED' and not exists (select 1 from cost_pool_elected e where e.network_id = n.id and e.role = 'TREASURER');

-- A class of payers outside the pool pays, or is paid back, through the treasurer; somebody else than who says so confirms it.
alter table cost_pool_transfer add from_class text;
alter table cost_pool_transfer add to_class text;
alter table cost_pool_transfer add paid_for uuid references organisation (id);
alter table cost_pool_transfer drop constraint cost_pool_transfer_check;
alter table cost_pool_transfer add constraint cost_pool_transfer_sides
    check ((from_id, from_class) is distinct from (to_id, to_class)
        and (num_nonnulls(from_class, to_class) = 0 or num_nonnulls(from_id, to_id, from_class, to_class) = 1));
alter table cost_pool_transfer add constraint cost_pool_transfer_two_pairs_of_eyes
    check (state <> 'CONFIRMED' or num_nonnulls(from_class, to_class) = 0 or paid_by <> ended_by);

-- What the treasurer enters for a firm of her own waits for another one's yes; only then it has a receipt and is in the book.
alter table cost_pool_contribution add state text not null default 'RECEIVED' check (state in ('WAITING', 'RECEIVED', 'REFUSED'));
alter table cost_pool_contribution add decided_at timestamptz;
alter table cost_pool_contribution add decided_by uuid references person (id);
alter table cost_pool_contribution add refusal_reason text;
alter table cost_pool_contribution alter receipt_number drop not null;
alter table cost_pool_contribution alter transaction_id drop not null;
alter table cost_pool_contribution add constraint cost_pool_contribution_booked
    check ((state = 'RECEIVED') = (receipt_number is not null) and (state = 'RECEIVED') = (transaction_id is not null));
alter table cost_pool_contribution add constraint cost_pool_contribution_two_pairs_of_eyes check (decided_by <> created_by);
alter table cost_pool_contribution alter constraint cost_pool_contribution_pool_id_transaction_id_fkey deferrable initially deferred;
create index cost_pool_contribution_waiting on cost_pool_contribution (pool_id) where state = 'WAITING';

-- How far a book has been computed anew, and what its accounts made then: [sum, entries] by account. `rechecked`: how far within that the
-- turn has come that computes what is old once more. Only PostgreSQL writes it, by the function below.
create table ledger_checkpoint (
    book_id    uuid primary key references ledger_book (id),
    number     bigint not null,
    hash       text not null,
    sums       jsonb not null,
    rechecked  bigint not null
);
revoke insert, update, delete on ledger_checkpoint from ${service_role};

-- Who changes what was checked, be it the owner of the database, is not believed any more.
create function ledger_forget() returns trigger language plpgsql security definer set search_path = public as $$
begin
    delete from ledger_checkpoint;
    return null;
end $$;
create trigger ledger_transaction_changed after update or delete on ledger_transaction for each statement execute function ledger_forget();
create trigger ledger_entry_changed after update or delete on ledger_entry for each statement execute function ledger_forget();
create trigger ledger_account_changed after update or delete on ledger_account for each statement execute function ledger_forget();
create trigger ledger_transaction_emptied after truncate on ledger_transaction for each statement execute function ledger_forget();
create trigger ledger_entry_emptied after truncate on ledger_entry for each statement execute function ledger_forget();

-- Computes anew what came since the last time, at most `ahead` transactions, and `again` of those from before, in turn; so it takes no longer
-- as the book grows. One statement, so that all of it is of one moment. A place that is wrong ends it there.
create function ledger_prove(book uuid, ahead bigint, again bigint) returns jsonb
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
            coalesce(l.balance = coalesce(s.amount, 0) and l.entries = coalesce(s.entries, 0) and (l.balance >= 0 or not a.floored), false) as agrees
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

-- How costs of a category are split where a bill does not say. `parts`, `bearers`: JSON. Ended ones stay, for who asks why a bill was split so.
create table cost_pool_category_default (
    id           uuid primary key,
    cluster_id   uuid not null,
    pool_id      uuid not null,
    category     text not null,
    rule         text not null check (rule in ('EQUAL', 'BY_SHARES', 'BY_PERCENTAGE', 'BY_USAGE')),
    parts        text,
    bearers      text not null,
    since        timestamptz not null,
    ended_at     timestamptz,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id)
);
create unique index cost_pool_category_default_live on cost_pool_category_default (pool_id, category) where ended_at is null;
create index cost_pool_category_default_listed on cost_pool_category_default (pool_id, since desc, id desc);
