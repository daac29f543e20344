-- After pg_restore into a new PostgreSQL cluster, before the service starts; as the owner: psql -U sahyog_owner -d sahyog -f after-pg-restore.sql
-- The journal is ordered by transaction ids, and a new cluster counts them from the beginning: what is done from now on would stand before
-- what was done, and no reader would see it. So all that was done is moved before the present. Run twice it changes nothing more.
do $$
declare
    ahead bigint;
begin
    select max(xid) - pg_current_xact_id()::text::bigint + 1 into ahead
    from (select xid from deed union all select xid from change union all select xid from deed_reader) numbered;
    if ahead > 0 then
        update deed set xid = xid - ahead;
        update change set xid = xid - ahead;
        update deed_reader set xid = xid - ahead, leased_until = '-infinity';
        raise notice 'moved by % transactions', ahead;
    end if;
end $$;
