-- Whether what was promised or asked for is to be paid on a day, by whoever looks at it: a due always, a promise made on a condition once that
-- has come about, any other one from its day on.
create function claim_binds(c cost_pool_claim, p cost_pool, on_day date) returns boolean
    language sql immutable parallel safe
    return c.kind = 'DUE' or c.bound or (p.assured_until is null and c.due_on <= on_day);

-- As it stands on a receipt: 2026-27/0012, the twelfth of the financial year that begins in April 2026; of what was given in kind 2026-27/K0012.
create function receipt_number(year integer, number integer, series text default '') returns text
    language sql immutable parallel safe
    return cast(year as text) || '-' || lpad(cast((year + 1) % 100 as text), 2, '0') || '/' || series
        || lpad(cast(number as text), greatest(4, length(cast(number as text))), '0');
