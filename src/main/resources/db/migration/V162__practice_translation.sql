-- A published version in another language; each time it is written anew, the newest of a language holds. It is stale where the practice has
-- been revised since.
create table practice_translation (
    id              uuid primary key,
    cluster_id      uuid not null,
    practice_id     uuid not null,
    version_id      uuid not null,
    language        text not null,
    title           text not null,
    problem         text not null,
    solution        text not null,
    result          text not null,
    conditions      text not null,
    organisation_id uuid references organisation (id),
    person_id       uuid not null references person (id),
    written_at      timestamptz not null,
    foreign key (cluster_id, practice_id) references practice (cluster_id, id),
    foreign key (cluster_id, version_id) references practice_version (cluster_id, id)
);
create index practice_translation_newest on practice_translation (practice_id, language, written_at desc, id desc);
create index practice_translation_person on practice_translation (person_id);
revoke update, delete on practice_translation from ${service_role};

create view practice_translation_today as
select distinct on (t.practice_id, t.language) t.*, p.published_id <> t.version_id as stale
from practice_translation t join practice p on p.id = t.practice_id
order by t.practice_id, t.language, t.written_at desc, t.id desc;
