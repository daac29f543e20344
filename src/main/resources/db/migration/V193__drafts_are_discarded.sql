-- A practice whose only draft was discarded is published in no version and has none that is written: it is nowhere to be read.
alter table practice alter column state drop not null;
do $$ declare rule text; begin
    select conname into strict rule from pg_constraint
    where conrelid = cast('practice' as regclass) and contype = 'c' and pg_get_constraintdef(oid) like '%open_state IS NULL%';
    execute format('alter table practice drop constraint %I', rule);
end $$;
alter table practice add check ((open_id is null) = (open_state is null));

-- What waits for reviewers.
create index practice_submitted on practice (cluster_id) where open_state = 'SUBMITTED';
