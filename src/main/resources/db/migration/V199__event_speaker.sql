-- Sessions of workshops get a name by which others can refer to them.
update workshop w set sessions = (select jsonb_agg(jsonb_build_object('id', gen_random_uuid()) || s.value order by s.ordinality)
    from jsonb_array_elements(w.sessions) with ordinality s)
where w.sessions <> '[]';

-- The sessions of events, of whichever kind has some, by the clock at the event.
create view event_session as
select w.cluster_id, w.event_id, cast(s.value ->> 'id' as uuid) as id, s.value ->> 'title' as title,
    cast(s.value ->> 'localStart' as timestamp) as local_start, cast(s.value ->> 'localEnd' as timestamp) as local_end
from workshop w cross join lateral jsonb_array_elements(w.sessions) s;

-- Who speaks at an event or chairs it. Who has an account is asked, and stands here by id alone: her name is hers to change. For
-- others the organiser answers. `session_id`: of a session of the event; one that is no more is none.
create table event_speaker (
    id                uuid primary key,
    cluster_id        uuid not null,
    event_id          uuid not null,
    part              text not null check (part in ('SPEAKER', 'CHAIR')),
    session_id        uuid,
    person_id         uuid references person (id),
    name              text,
    office            text,
    organisation_id   uuid references organisation (id),
    organisation_name text,
    state             text not null check (state in ('NAMED', 'ASKED', 'AGREED', 'DECLINED')),
    named_at          timestamptz not null,
    answered_at       timestamptz,
    created_by        uuid references person (id),
    on_behalf_of      uuid references organisation (id),
    version           integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    check (num_nulls(person_id, name) = 1),
    check (num_nulls(organisation_id, organisation_name) > 0),
    check ((person_id is null) = (state = 'NAMED')),
    check ((answered_at is not null) = (state in ('AGREED', 'DECLINED')))
);
create index event_speaker_of on event_speaker (event_id, named_at, id);
create index event_speaker_organisation on event_speaker (organisation_id) where organisation_id is not null;
create index event_speaker_created_by on event_speaker (created_by);
create unique index event_speaker_once on event_speaker (person_id, event_id, part, coalesce(session_id, event_id)) where person_id is not null;
