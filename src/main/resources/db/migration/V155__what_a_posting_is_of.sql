-- What of a PAN is shown to those who need not know it: its digits, as banks and the Income Tax Department mask it.
create function masked_pan(pan text) returns text
    language sql immutable strict parallel safe
    return 'XXXXX' || substring(pan from 6 for 4) || 'X';

-- The transactions of pools with what they are of; one that takes another back is of the same. All who tell people of a transaction read this:
-- statements, vouchers, the book, what is compared with the bank. `party`: who gave or got, a firm, `party_class` or a vendor; of a payment
-- between two firms who paid, and `other` who was paid; of what a vendor paid back `other` has it. By transactions, not by `thing_id`: people
-- choose ids of what they write offline.
create view cost_pool_posting as
select t.cluster_id, t.book_id as pool_id, t.id as transaction_id, t.number, t.kind, t.occurred_on, t.reverses_id, v.number as reverses_number,
    case when b.id is null then coalesce(v.kind, t.kind) else 'ADVANCE_RETURN' end as thing, t.thing_id,
    coalesce(x.title, y.title, a.purpose, d.purpose) as title, coalesce(x.category, y.category) as category,
    o.id as party_id, coalesce(o.name, x.payee, y.payee, a.holder_name, d.holder_name) as party,
    coalesce(c.payer_class, x.giver_class, f.from_class, f.to_class) as party_class, w.id as other_id, w.name as other,
    coalesce(receipt_number(c.financial_year, c.receipt_number, ''), receipt_number(x.gift_year, x.gift_number, 'K'),
        s.bsr_code || '/' || s.challan_number) as receipt,
    x.invoice_number, x.gstin, x.tax, coalesce(c.reference, f.reference, r.reference) as reference,
    coalesce(c.note, r.note, b.note, k.reason) as note
from ledger_transaction t
left join ledger_transaction v on v.id = t.reverses_id
left join cost_pool_contribution c on c.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_transfer f on f.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_refund r on r.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_expense x on x.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_expense y on y.id = r.expense_id
left join cost_pool_advance a on a.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_advance_return b on b.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_advance d on d.id = b.advance_id
left join cost_pool_tds_remittance s on s.transaction_id = coalesce(t.reverses_id, t.id)
left join cost_pool_cash_check k on k.transaction_id = coalesce(t.reverses_id, t.id)
left join organisation o on o.id = coalesce(c.organisation_id, f.from_id, f.to_id, x.giver_id, a.holder_id, d.holder_id)
left join organisation w on w.id = coalesce(case when f.from_id is not null then f.to_id end, r.organisation_id);

-- The account is looked up by its name, which is indexed within the book: there are as many of that kind as there are pools.
create or replace view cost_pool_bank_movement as
select t.cluster_id, t.pool_id, t.transaction_id, t.number, t.kind, t.thing_id, t.occurred_on, b.amount, t.reference
from cost_pool_posting t
join lateral (
    select sum(e.amount) as amount from ledger_account a join ledger_entry e on e.account_id = a.id
    where a.book_id = t.pool_id and a.name = 'BANK' and e.transaction_id = t.transaction_id) b on b.amount <> 0
where t.reverses_id is null and not exists (select 1 from ledger_transaction r where r.reverses_id = t.transaction_id);
