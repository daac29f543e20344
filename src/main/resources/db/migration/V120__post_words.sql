-- Words are looked for in two steps: which words of the board sound like the one that is asked (few, whatever the number of posts), and
-- which posts have one of those.
create extension if not exists btree_gin;

-- Every word that a board has ever had, by its sound, and nothing of who wrote it where. Words of posts that are gone find nothing; long
-- numbers, which may be somebody's, are not among them.
create table post_word (
    board_id uuid not null,
    word     text not null,
    primary key (board_id, word)
);
create index post_word_sound on post_word using gin (board_id, word gin_trgm_ops);

create function post_words(search_key text) returns text[]
    language sql immutable parallel safe
    return string_to_array(search_key, ' ');

insert into post_word (board_id, word)
select distinct p.board_id, w from post p cross join unnest(post_words(p.search_key)) w where w !~ '[0-9]{6}';

create index post_found on post using gin (board_id, post_words(search_key)) where state = 'SHOWN';
