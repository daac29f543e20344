create extension if not exists btree_gin;

-- Whether a word is in a text, both as the sounds that Java wrote them down in (WordKeys): the word itself, or of four signs and more the
-- beginning of a word or a word with a slip (half of the trigrams, PostgreSQL's usual strict threshold). Made of nothing but operators, so
-- that PostgreSQL reads it as if it stood in the query, and finds rows by a trigram index of ' ' || key || ' '.
create function has_sound(key text, word text) returns boolean
    language sql stable parallel safe
    return ' ' || key || ' ' like '% ' || word || case when length(word) < 4 then ' %' else '%' end
        or ' ' || key || ' ' %>> case when length(word) >= 4 then word end;

-- Whether what an organisation makes is among the words of an enquiry: a word of three signs or more, no number, as both sound.
create or replace function enquiry_fits(asked text, makes text) returns boolean
    language sql stable parallel safe
    return exists (
        select 1 from regexp_split_to_table(asked, ' ') w
        where length(w) >= 3 and w !~ '^[0-9]+$' and has_sound(makes, w));

drop function sounds_match(text[], text);

-- Written at once: they are read far more often, and a list of what is not yet in order would be read with each of them.
create index challenge_sound on challenge using gin (cluster_id, (' ' || search_key || ' ') gin_trgm_ops) with (fastupdate = off);
create index enquiry_sound on enquiry using gin (cluster_id, (' ' || search_key || ' ') gin_trgm_ops) with (fastupdate = off);
