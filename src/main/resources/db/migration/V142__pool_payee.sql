-- Where a party of a pool is paid: a member, or without an organisation the pool itself. Nothing here is changed: another address is another
-- row, and waits a day before it is used, unless it is the party's first.
create table cost_pool_payee (
    id              uuid primary key,
    cluster_id      uuid not null,
    pool_id         uuid not null,
    organisation_id uuid references organisation (id),
    payee_name      text not null,
    upi_address     text,
    account_number  text,
    ifsc            text,
    stated_at       timestamptz not null,
    used_from       timestamptz not null,
    created_by      uuid not null references person (id),
    on_behalf_of    uuid not null references organisation (id),
    unique (cluster_id, id),
    foreign key (cluster_id, pool_id) references cost_pool (cluster_id, id),
    check (upi_address is not null or account_number is not null),
    check ((account_number is null) = (ifsc is null)),
    check (used_from >= stated_at)
);
create index cost_pool_payee_listed on cost_pool_payee (pool_id, stated_at desc, id desc);
create index cost_pool_payee_organisation on cost_pool_payee (organisation_id) where organisation_id is not null;
create index cost_pool_payee_stated_by on cost_pool_payee (created_by);

-- Not to be used, or not any more.
create table cost_pool_payee_withdrawal (
    payee_id     uuid primary key,
    cluster_id   uuid not null,
    withdrawn_at timestamptz not null,
    person_id    uuid not null references person (id),
    on_behalf_of uuid not null references organisation (id),
    foreign key (cluster_id, payee_id) references cost_pool_payee (cluster_id, id)
);
revoke update, delete on cost_pool_payee, cost_pool_payee_withdrawal from ${service_role};

create function cost_pool_payee_waits() returns trigger language plpgsql as $$
begin
    if new.used_from < new.stated_at + interval '24 hours' and exists (
        select 1 from cost_pool_payee a left join cost_pool_payee_withdrawal w on w.payee_id = a.id
        where a.pool_id = new.pool_id and a.organisation_id is not distinct from new.organisation_id
          and (w.withdrawn_at is null or w.withdrawn_at >= a.used_from)) then
        raise exception 'A changed address waits a day' using errcode = 'check_violation', constraint = 'cost_pool_payee_day';
    end if;
    return new;
end $$;
create trigger cost_pool_payee_day before insert on cost_pool_payee for each row execute function cost_pool_payee_waits();

-- The address of each party that is used now. The last one that came into use counts: when that was withdrawn since, there is none.
create view cost_pool_payee_today as
select l.id, l.cluster_id, l.pool_id, l.organisation_id, l.payee_name, l.upi_address, l.account_number, l.ifsc, l.used_from
from (select distinct on (a.pool_id, a.organisation_id) a.*, w.withdrawn_at
      from cost_pool_payee a left join cost_pool_payee_withdrawal w on w.payee_id = a.id
      where a.used_from <= now() and (w.withdrawn_at is null or w.withdrawn_at >= a.used_from)
      order by a.pool_id, a.organisation_id, a.used_from desc, a.id desc) l
where l.withdrawn_at is null;

-- What others may see of them: of an account the last four digits, of a UPI address its beginning and its bank.
create function masked_account(account text) returns text
    language sql immutable strict parallel safe
    return repeat('•', greatest(length(account) - 4, 0)) || right(account, 4);
create function masked_upi(address text) returns text
    language sql immutable strict parallel safe
    return left(address, case when position('@' in address) > 5 then 2 else 1 end) || '••••' || substring(address from '@.*$');

-- Who has not paid, or not confirmed, is reminded some times.
alter table cost_pool_transfer
    add column reminders integer not null default 0,
    add column reminded_at timestamptz;
insert into deadline (id, kind, entity_id, due_at, try_at)
select uuidv7(), 'transfer.reminder', t.id, now() + interval '3 days', now() + interval '3 days'
from cost_pool_transfer t where t.state in ('PROPOSED', 'PAID');
