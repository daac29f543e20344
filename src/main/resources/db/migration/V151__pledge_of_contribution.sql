-- Which pledge a contribution is to keep: known while it waits for a second pair of eyes.
alter table cost_pool_contribution add column pledge_id uuid;
