-- What readers say below a practice: questions, and answers to them. What is deleted keeps its row, since the journal names it, and nothing of
-- what was written.
create table practice_comment (
    id              uuid primary key,
    cluster_id      uuid not null,
    practice_id     uuid not null,
    question_id     uuid,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    text            text not null,
    state           text not null check (state in ('SHOWN', 'HIDDEN', 'DELETED')),
    accepted_id     uuid,
    written_at      timestamptz not null,
    edited_at       timestamptz,
    hidden_at       timestamptz,
    hidden_reason   text,
    version         integer not null default 0,
    unique (practice_id, id),
    unique (question_id, id),
    foreign key (cluster_id, practice_id) references practice (cluster_id, id),
    foreign key (practice_id, question_id) references practice_comment (practice_id, id),
    -- Accepted is an answer to this very question.
    foreign key (id, accepted_id) references practice_comment (question_id, id),
    check (accepted_id is null or question_id is null),
    check ((state = 'HIDDEN') = (hidden_at is not null) and (state = 'HIDDEN') = (hidden_reason is not null)),
    check (state <> 'DELETED' or text = '' and accepted_id is null)
);
create index practice_comment_questions on practice_comment (practice_id, written_at desc, id desc)
    where question_id is null and state <> 'DELETED';
create index practice_comment_answers on practice_comment (question_id, written_at, id) where question_id is not null and state <> 'DELETED';
create index practice_comment_hidden on practice_comment (cluster_id, written_at desc, id desc) where state = 'HIDDEN';
create index practice_comment_person on practice_comment (person_id);

-- For a practice, or for what somebody said below it.
create table practice_thanks (
    cluster_id      uuid not null,
    practice_id     uuid not null,
    comment_id      uuid,
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    thanked_at      timestamptz not null,
    constraint practice_thanks_once unique nulls not distinct (practice_id, comment_id, person_id),
    foreign key (cluster_id, practice_id) references practice (cluster_id, id),
    foreign key (practice_id, comment_id) references practice_comment (practice_id, id)
);
create index practice_thanks_person on practice_thanks (person_id);

-- A practice that was reported may be hidden from all but its organisation and those who serve its cluster.
alter table practice
    add column hidden_at     timestamptz,
    add column hidden_reason text,
    add check ((hidden_at is null) = (hidden_reason is null) and (hidden_at is null or published_id is not null));
create index practice_hidden on practice (cluster_id, listed_at desc, id desc) where hidden_at is not null;

-- Whether somebody reads a practice now, whomever she acts for: for notices, which nobody asks for by herself. The same as PracticeSight.SHOWN.
create function practice_read_by(which uuid, who uuid) returns boolean
    language sql stable
    return (
        with own as (select v.organisation_id from speaker v where v.person_id = who),
        mine as (
            select c.cluster_id from cda_today c where c.person_id = who
            union select g.cluster_id from agency_today g join own on own.organisation_id = g.agency_id
            union select s.cluster_id from stakeholder s join own on own.organisation_id = s.organisation_id where s.state = 'ACTIVE')
        select exists (
            select 1 from practice p where p.id = which and p.published_id is not null
                and (p.hidden_at is null or p.organisation_id in (select organisation_id from own))
                and (p.visibility = 'PUBLIC' or p.cluster_id in (select cluster_id from mine)
                    or p.visibility = 'PROGRAMME' and exists (
                        select 1 from mine m join cluster there on there.id = m.cluster_id
                        join cluster here on here.programme_id = there.programme_id where here.id = p.cluster_id))));

-- What tells of a practice in another cluster is read by who reads the practice.
alter table notice
    drop constraint notice_sight_check,
    add constraint notice_sight_check check (sight in ('OWN', 'CLUSTER', 'NETWORK', 'MEETING', 'EVENT', 'BOARD', 'PRACTICE'));

create function notice_in_sight(who uuid, sight text, in_cluster uuid, in_network uuid, thing uuid) returns boolean
    language sql stable
    return case sight when 'PRACTICE' then practice_read_by(thing, who) else notice_in_sight(who, sight, in_cluster, in_network) end;
