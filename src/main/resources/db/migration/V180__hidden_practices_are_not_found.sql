-- What is hidden is found by nobody's words, and puts nobody's slip right, until it is shown again.
create or replace function practice_found() returns trigger language plpgsql as $$
begin
    if new.state <> 'PUBLISHED' or new.hidden_at is not null then
        delete from practice_words where practice_id = new.id;
    elsif tg_op = 'UPDATE' and new.published_id is not distinct from old.published_id and new.state = old.state and old.hidden_at is null then
        update practice_words set scope = practice_scope(new.cluster_id, new.visibility)
        where practice_id = new.id and scope <> practice_scope(new.cluster_id, new.visibility);
    else
        insert into practice_words (practice_id, scope) values (new.id, practice_scope(new.cluster_id, new.visibility))
        on conflict (practice_id) do update set scope = excluded.scope, words = null;
    end if;
    return null;
end $$;
drop trigger practice_found on practice;
create trigger practice_found after insert or update of visibility, published_id, retired_at, hidden_at on practice
    for each row execute function practice_found();

delete from practice_words where practice_id in (select id from practice where hidden_at is not null);
