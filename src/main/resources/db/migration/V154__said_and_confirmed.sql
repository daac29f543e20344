-- What a vendor paid back, what came back of an advance, and a challan wait for another one's yes; only then they are in the book. What was
-- entered before was in it at once.
alter table cost_pool_refund add state text not null default 'CONFIRMED' check (state in ('WAITING', 'CONFIRMED', 'REFUSED'));
alter table cost_pool_refund add decided_at timestamptz;
alter table cost_pool_refund add decided_by uuid references person (id);
alter table cost_pool_refund add refusal_reason text;
alter table cost_pool_refund alter state drop default;
alter table cost_pool_refund alter transaction_id drop not null;
alter table cost_pool_refund add constraint cost_pool_refund_booked check ((state = 'CONFIRMED') = (transaction_id is not null));
alter table cost_pool_refund add constraint cost_pool_refund_two_pairs_of_eyes check (decided_by <> created_by);
create index cost_pool_refund_waiting on cost_pool_refund (pool_id) where state = 'WAITING';

alter table cost_pool_advance_return add state text not null default 'CONFIRMED' check (state in ('WAITING', 'CONFIRMED', 'REFUSED'));
alter table cost_pool_advance_return add decided_at timestamptz;
alter table cost_pool_advance_return add decided_by uuid references person (id);
alter table cost_pool_advance_return add refusal_reason text;
alter table cost_pool_advance_return alter state drop default;
alter table cost_pool_advance_return alter transaction_id drop not null;
alter table cost_pool_advance_return add constraint cost_pool_advance_return_booked
    check ((state = 'CONFIRMED') = (transaction_id is not null));
alter table cost_pool_advance_return add constraint cost_pool_advance_return_two_pairs_of_eyes check (decided_by <> created_by);
create index cost_pool_advance_return_waiting on cost_pool_advance_return (pool_id) where state = 'WAITING';

alter table cost_pool_tds_remittance add state text not null default 'CONFIRMED' check (state in ('WAITING', 'CONFIRMED', 'REFUSED'));
alter table cost_pool_tds_remittance add decided_at timestamptz;
alter table cost_pool_tds_remittance add decided_by uuid references person (id);
alter table cost_pool_tds_remittance add refusal_reason text;
alter table cost_pool_tds_remittance alter state drop default;
alter table cost_pool_tds_remittance alter transaction_id drop not null;
alter table cost_pool_tds_remittance add constraint cost_pool_tds_remittance_booked
    check ((state = 'CONFIRMED') = (transaction_id is not null));
alter table cost_pool_tds_remittance add constraint cost_pool_tds_remittance_two_pairs_of_eyes check (decided_by <> created_by);
create index cost_pool_tds_remittance_waiting on cost_pool_tds_remittance (pool_id) where state = 'WAITING';
drop index cost_pool_tds_challan;
create unique index cost_pool_tds_challan on cost_pool_tds_remittance (pool_id, bsr_code, deposited_on, challan_number)
    where reversed_at is null and state <> 'REFUSED';
