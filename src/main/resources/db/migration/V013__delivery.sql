-- Deliveries are tried by each way on its own, so that one that is down holds up no other; they are given up a day after the first try.
alter table delivery add column first_at timestamptz;
drop index delivery_due;
create index delivery_due on delivery (channel, next_at) where state = 'WAITING';

-- What a link opens is found by its delivery; how long the answer is kept follows from when it was used.
create index used_link_age on used_link (used_at);

-- Receipts of the gateway that were read: the same one again changes nothing.
create table gateway_receipt (
    webhook_id  text primary key check (length(webhook_id) between 1 and 200),
    received_at timestamptz not null default now()
);
create index gateway_receipt_age on gateway_receipt (received_at);
