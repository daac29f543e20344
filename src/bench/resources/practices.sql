-- Ten thousand practices, or :scale squared times as many: five of each firm, spread over three years, a third each for its cluster, its
-- programme and all. What they say is made of three thousand words (Practices), a few of them common and most rare, as words are; titles and
-- texts are of twenty thousand each and meet in ever other pairs. One firm has taken up each.
create temporary table word (nth integer primary key, word text, found text, strong text);
insert into word values :words;
select setseed(0.5);
set local enable_hashjoin = off;
set local enable_mergejoin = off;
create temporary table title as
select n as of, string_agg(w.word, ' ') as says, string_agg(replace(w.found || ' ' || w.strong, '%', 'A'), ' ') as found,
    string_agg(replace(replace(w.strong, '^', '@year'), '%', 'A'), ' ') as of_year
from generate_series(0, 20010) n cross join lateral (
    select least(3000, cast(floor(exp(ln(30) + random() * ln(101))) as integer) - 29) as nth from generate_series(1, 4) i where n >= 0) p
join word w on w.nth = p.nth group by n;
create temporary table says as
select n as of, string_agg(w.word, ' ') as says, cast(string_agg(replace(w.found, '%', 'C'), ' ') as tsvector) as found
from generate_series(0, 19996) n cross join lateral (
    select least(3000, cast(floor(exp(ln(30) + random() * ln(101))) as integer) - 29) as nth from generate_series(1, 30) i where n >= 0) p
join word w on w.nth = p.nth group by n;
set local enable_hashjoin = on;
set local enable_mergejoin = on;
create temporary table of_year as
select t.of, y as year, cast(t.found || ' ' || replace(t.of_year, '@year', '@' || y) as tsvector) as found
from title t, generate_series(cast(extract(year from now()) as integer) - 4, cast(extract(year from now()) as integer)) y;
analyze title;
analyze of_year;
analyze says;

create temporary table worked as
select n, firm, cluster, at, (array['CLUSTER', 'PROGRAMME', 'PUBLIC'])[1 + n % 3] as visibility
from size, lateral (select 10000 * :scale * :scale as all_of_them) a, generate_series(1, all_of_them) n,
    lateral (select 1 + (n - 1) % (clusters * firms) as firm) f, lateral (select 1 + (firm - 1) / firms as cluster) c,
    lateral (select now() - (cast(n as bigint) * 7919 % all_of_them) * (interval '1095 days' / all_of_them) as at) t;

-- What refers to another row is looked up faster all at once.
create temporary table looked_up as
select cast(conrelid as regclass) as place, conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
where contype = 'f' and conrelid in (cast('practice' as regclass), cast('practice_version' as regclass), cast('practice_words' as regclass),
    cast('practice_adoption' as regclass));
do $$ declare r record; begin
    for r in select * from looked_up loop
        execute format('alter table %s drop constraint %I', r.place, r.name);
    end loop;
end $$;
create temporary table indexed as select indexdef as rule from pg_indexes where indexname in ('practice_words_found', 'practice_word_like');
drop index practice_words_found, practice_word_like;
alter table practice disable trigger user;
alter table practice_words disable trigger user;
insert into practice_version (id, cluster_id, practice_id, number, kind, title, language, problem, solution, result, conditions, cost_paise,
    products, product_keys, theme_ids, written_by, written_at, published_at)
select id_of('f21', n), id_of('c00', cluster), id_of('f20', n), 1,
    (array['ORGANISATIONAL_CAPABILITY', 'SKILL', 'TECHNOLOGICAL_INNOVATION'])[1 + n % 3], t.says, (array['en', 'hi', 'en', 'ta', 'en'])[1 + n % 5],
    s.says, 'A lid of fire clay.', 'A third less.', '', case when n % 4 > 0 then 100000 * (n % 97) end, array['Product ' || n % 40],
    array['product ' || n % 40], array[id_of('010', 1 + n % 9)], id_of('200', firm), at, at
from worked w join title t on t.of = w.n % 20011 join says s on s.of = w.n % 19997;
insert into practice (id, cluster_id, organisation_id, visibility, published_id, written_at, changed_at, first_published_at, published_at,
    listed_at, created_by, on_behalf_of)
select id_of('f20', n), id_of('c00', cluster), id_of('100', firm), visibility, id_of('f21', n), at, at, at, at, at, id_of('200', firm), id_of('100', firm)
from worked;
insert into practice_words (practice_id, scope, listed_at, words)
select id_of('f20', w.n), practice_scope(id_of('c00', cluster), visibility), at,
    t.found || s.found
from worked w join of_year t on t.of = w.n % 20011 and t.year = cast(to_char(at at time zone 'UTC', 'YYYY') as integer) join says s on s.of = w.n % 19997;
insert into practice_word (scope, word, practices)
select w.scope, l, count(*) from practice_words w, practice_word_counted(w.words) l group by w.scope, l;
insert into practice_adoption (id, cluster_id, practice_id, version_id, organisation_id, step, happened_on, recorded_at)
select id_of('f22', n), id_of('c00', cluster), id_of('f20', n), id_of('f21', n), id_of('100', 1 + firm % (clusters * firms)), 'ADOPTED',
    cast(at as date), at from worked, size;
alter table practice enable trigger user;
alter table practice_words enable trigger user;
do $$ declare r record; begin
    for r in select * from looked_up loop
        execute format('alter table %s add constraint %I %s', r.place, r.name, r.rule);
    end loop;
    for r in select * from indexed loop
        execute r.rule;
    end loop;
end $$;
