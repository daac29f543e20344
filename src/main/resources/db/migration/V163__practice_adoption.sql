-- What firms did with a practice, and when. Nothing is changed here: what was entered wrongly stays, and `corrects` says what holds instead.
create table practice_adoption (
    id                uuid primary key,
    cluster_id        uuid not null,
    practice_id       uuid not null,
    version_id        uuid not null,
    organisation_id   uuid not null references organisation (id),
    step              text not null check (step in ('SEEN', 'TRIED', 'ADOPTED', 'ADAPTED', 'ABANDONED')),
    happened_on       date not null,
    exposure          text check (exposure in ('EVENT', 'PEER', 'FEED')),
    event_id          uuid references event (id),
    learnt_from       uuid references organisation (id),
    benefit_indicator text,
    benefit_before    numeric,
    benefit_after     numeric,
    benefit_unit      text,
    note              text,
    corrects          uuid unique,
    recorded_at       timestamptz not null,
    created_by        uuid references person (id),
    on_behalf_of      uuid references organisation (id),
    unique (practice_id, id),
    foreign key (cluster_id, practice_id) references practice (cluster_id, id),
    foreign key (cluster_id, version_id) references practice_version (cluster_id, id),
    foreign key (practice_id, corrects) references practice_adoption (practice_id, id),
    check (num_nulls(benefit_indicator, benefit_before, benefit_after, benefit_unit) in (0, 4)),
    check (event_id is null or exposure = 'EVENT'),
    check (corrects <> id)
);
create index practice_adoption_newest on practice_adoption (practice_id, recorded_at desc, id desc);
create index practice_adoption_organisation on practice_adoption (organisation_id);
create index practice_adoption_learnt_from on practice_adoption (learnt_from);
revoke update, delete on practice_adoption from ${service_role};

-- What holds of that: not what was corrected, and nothing of the practice's own organisation, also where two entries of a firm became one.
create view practice_adoption_held as
select a.practice_id, f.today_id as organisation_id, a.step, a.happened_on, a.recorded_at, a.id, l.today_id as learnt_from
from practice_adoption a join organisation_today f on f.id = a.organisation_id
    join practice p on p.id = a.practice_id join organisation_today own on own.id = p.organisation_id
    left join organisation_today l on l.id = a.learnt_from
where f.today_id <> own.today_id and not exists (select 1 from practice_adoption c where c.corrects = a.id);

-- Where each firm stands with a practice; and when it first knew of it and first took it up. Only giving it up lowers what it has reached: who
-- sees it once more, or tries it again beside, works with it still.
create view practice_standing as
select practice_id, organisation_id,
    coalesce((array_agg(step order by step = 'TRIED', nth desc) filter (where step <> 'ABANDONED' and step <> 'SEEN' and nth > given_up))[1],
        case when max(given_up) > 0 then 'ABANDONED' end, 'SEEN') as step,
    bool_or(step in ('TRIED', 'ADOPTED', 'ADAPTED')) as tried, min(happened_on) as known_on,
    min(happened_on) filter (where step in ('ADOPTED', 'ADAPTED')) as taken_up_on,
    (array_agg(learnt_from order by nth desc) filter (where learnt_from is not null))[1] as learnt_from
from (
    select h.*, coalesce(max(nth) filter (where step = 'ABANDONED') over (partition by practice_id, organisation_id), 0) as given_up
    from (select a.*, row_number() over (partition by practice_id, organisation_id order by happened_on, recorded_at, id) as nth
        from practice_adoption_held a) h) s
group by practice_id, organisation_id;
