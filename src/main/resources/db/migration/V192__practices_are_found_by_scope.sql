-- What a search needs of a practice until it knows which ones it shows stands in one row: whose they are to read, when they were listed.
alter table practice_words add column listed_at timestamptz;
alter table practice_words disable trigger practice_words_change;
update practice_words w set listed_at = p.listed_at from practice p where p.id = w.practice_id;
alter table practice_words enable trigger practice_words_change;
alter table practice_words alter column listed_at set not null;
drop index practice_words_found;
create index practice_words_found on practice_words using gin (scope, words) with (fastupdate = off);

create or replace function practice_found() returns trigger language plpgsql as $$
begin
    if new.state <> 'PUBLISHED' or new.hidden_at is not null then
        delete from practice_words where practice_id = new.id;
    elsif tg_op = 'UPDATE' and new.published_id is not distinct from old.published_id and new.state = old.state and old.hidden_at is null then
        update practice_words set scope = practice_scope(new.cluster_id, new.visibility)
        where practice_id = new.id and scope <> practice_scope(new.cluster_id, new.visibility);
    else
        insert into practice_words (practice_id, scope, listed_at)
        values (new.id, practice_scope(new.cluster_id, new.visibility), new.listed_at)
        on conflict (practice_id) do update set scope = excluded.scope, listed_at = excluded.listed_at, words = null;
    end if;
    return null;
end $$;
