-- Only money that has come pays what is owed: not what waits for a second pair of eyes, nor what was refused.
drop index cost_pool_contribution_left;
create index cost_pool_contribution_left on cost_pool_contribution (pool_id, payer, received_at)
    where allotted < amount and reversed_at is null and state = 'RECEIVED';
alter table cost_pool_contribution add foreign key (pledge_id) references cost_pool_claim (id);

-- The UTR of what a vendor paid back is found in the bank's lines too.
create or replace view cost_pool_bank_movement as
select t.cluster_id, t.book_id as pool_id, t.id as transaction_id, t.number, t.kind, t.thing_id, t.occurred_on, b.amount,
    coalesce(c.reference, f.reference, r.reference) as reference
from ledger_transaction t
join lateral (
    select sum(e.amount) as amount from ledger_entry e join ledger_account a on a.id = e.account_id
    where e.transaction_id = t.id and a.kind = 'BANK') b on b.amount <> 0
left join cost_pool_contribution c on c.id = t.thing_id
left join cost_pool_transfer f on f.id = t.thing_id
left join cost_pool_refund r on r.id = t.thing_id
where t.reverses_id is null and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id);
