-- By what a practice is found while it is published: the words of its text, its translations, products and themes, as PracticeWords writes
-- them. '=' a word as it stands, '~' its sound, '#' the thing that it names in the trade; '^' before these: in the title or the products,
-- '@' and the year of its publication: there too. Where `words` is null a job writes them: of what was published before, or came by SQL.
create table practice_words (
    practice_id uuid primary key references practice (id),
    scope       uuid not null,
    words       tsvector
);
create index practice_words_found on practice_words using gin (words) with (fastupdate = off);
create index practice_without_words on practice_words (practice_id) where words is null;

-- Which sounds and things there are, and in how many practices of each scope: nobody’s slip is put right by a word, and no word counted as
-- rare or common, by what she may not see. A practice is in one scope: all of us, a programme, or a cluster. '' counts its practices.
create table practice_word (
    scope     uuid not null,
    word      text collate "C" not null,
    practices integer not null check (practices >= 0),
    primary key (scope, word)
);
create index practice_word_like on practice_word using gin (scope, word gin_trgm_ops) with (fastupdate = off);

create function practice_scope(cluster uuid, visibility text) returns uuid language sql stable parallel safe
    return case visibility when 'PUBLIC' then cast('00000000-0000-0000-0000-000000000000' as uuid)
        when 'PROGRAMME' then (select c.programme_id from cluster c where c.id = cluster) else cluster end;

create function practice_word_counted(words tsvector) returns setof text language sql immutable parallel safe as $$
    select w from unnest(tsvector_to_array(words)) w where w like '~%' or w like '#%' union all select '' where words is not null
$$;

-- Whoever changes what is counted in a scope waits for the one who does so already: by the row '', and by scopes in their order.
create function practice_word_count(scopes uuid[], words text[], steps integer[]) returns void language plpgsql as $$
declare changed record;
begin
    perform 1 from practice_word p where p.scope = any(scopes) and p.word = '' order by p.scope for update;
    for changed in
        select c.scope, c.word, sum(c.step) as step from unnest(scopes, words, steps) c (scope, word, step)
        group by c.scope, c.word having sum(c.step) <> 0 order by c.scope, c.word collate "C"
    loop
        if changed.step > 0 then
            insert into practice_word as p (scope, word, practices) values (changed.scope, changed.word, changed.step)
            on conflict (scope, word) do update set practices = p.practices + excluded.practices;
        else
            update practice_word p set practices = p.practices + changed.step where p.scope = changed.scope and p.word = changed.word;
            delete from practice_word p where p.scope = changed.scope and p.word = changed.word and p.practices = 0;
        end if;
    end loop;
end $$;

create function practice_words_count() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform practice_word_count(array_agg(r.scope), array_agg(w), array_agg(1)) from fresh r, practice_word_counted(r.words) w;
    elsif tg_op = 'DELETE' then
        perform practice_word_count(array_agg(r.scope), array_agg(w), array_agg(-1)) from gone r, practice_word_counted(r.words) w;
    else
        perform practice_word_count(array_agg(c.scope), array_agg(c.word), array_agg(c.step)) from (
            select r.scope, w as word, 1 as step from fresh r, practice_word_counted(r.words) w
            union all select r.scope, w, -1 from gone r, practice_word_counted(r.words) w) c;
    end if;
    return null;
end $$;
create trigger practice_words_come after insert on practice_words
    referencing new table as fresh for each statement execute function practice_words_count();
create trigger practice_words_change after update on practice_words
    referencing old table as gone new table as fresh for each statement execute function practice_words_count();
create trigger practice_words_go after delete on practice_words
    referencing old table as gone for each statement execute function practice_words_count();

-- Who narrows, retires or revises a practice changes at once by what it is found.
create function practice_found() returns trigger language plpgsql as $$
begin
    if new.state <> 'PUBLISHED' then
        delete from practice_words where practice_id = new.id;
    elsif tg_op = 'UPDATE' and new.published_id is not distinct from old.published_id and new.state = old.state then
        update practice_words set scope = practice_scope(new.cluster_id, new.visibility)
        where practice_id = new.id and scope <> practice_scope(new.cluster_id, new.visibility);
    else
        insert into practice_words (practice_id, scope) values (new.id, practice_scope(new.cluster_id, new.visibility))
        on conflict (practice_id) do update set scope = excluded.scope, words = null;
    end if;
    return null;
end $$;
create trigger practice_found after insert or update of visibility, published_id, retired_at on practice
    for each row execute function practice_found();

insert into practice_words (practice_id, scope)
select id, practice_scope(cluster_id, visibility) from practice where state = 'PUBLISHED';
