-- What somebody gave instead of money is an expense that it paid, with who gave what and how much of it, and a receipt of its own series.
alter table cost_pool_expense
    add column giver_id     uuid references organisation (id),
    add column giver_class  text,
    add column quantity     numeric(15, 3) check (quantity > 0),
    add column unit         text,
    add column gift_year    integer,
    add column gift_number  integer check (gift_number > 0),
    add constraint cost_pool_expense_gift_whole check (
        case when quantity is null then num_nonnulls(giver_id, giver_class, unit, gift_year, gift_number) = 0
        else in_kind and unit is not null and num_nonnulls(giver_id, giver_class) = 1
            and (gift_year is null) = (gift_number is null) and (gift_number is not null) = (transaction_id is not null) end);
create unique index cost_pool_expense_gift_number on cost_pool_expense (pool_id, gift_year, gift_number) where gift_number is not null;
create index cost_pool_expense_gift on cost_pool_expense (pool_id, submitted_at desc, id desc) where quantity is not null;
create index cost_pool_expense_giver on cost_pool_expense (giver_id) where giver_id is not null;
