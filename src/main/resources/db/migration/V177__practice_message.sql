-- What an organisation writes to the one whose practice it is, and what that answers: one conversation for each, which nobody else reads.
create table practice_conversation (
    id              uuid primary key,
    cluster_id      uuid not null,
    practice_id     uuid not null,
    organisation_id uuid not null references organisation (id),
    unanswered      integer not null default 0 check (unanswered >= 0),
    ended_by        text check (ended_by in ('ASKER', 'AUTHOR')),
    begun_at        timestamptz not null,
    last_at         timestamptz not null,
    version         integer not null default 0,
    unique (practice_id, id),
    unique (practice_id, organisation_id),
    foreign key (cluster_id, practice_id) references practice (cluster_id, id)
);
create index practice_conversation_newest on practice_conversation (practice_id, last_at desc, id desc);

create table practice_message (
    id              uuid primary key,
    cluster_id      uuid not null,
    practice_id     uuid not null,
    conversation_id uuid not null,
    side            text not null check (side in ('ASKER', 'AUTHOR')),
    person_id       uuid not null references person (id),
    text            text not null,
    written_at      timestamptz not null,
    foreign key (practice_id, conversation_id) references practice_conversation (practice_id, id)
);
create index practice_message_newest on practice_message (conversation_id, written_at desc, id desc);
create index practice_message_person on practice_message (person_id);
revoke update, delete on practice_message from ${service_role};
