-- Also by what a firm met a practice first, and when it gave it up.
create or replace view practice_adoption_held as
select a.practice_id, f.today_id as organisation_id, a.step, a.happened_on, a.recorded_at, a.id, l.today_id as learnt_from,
    a.exposure, e.kind as event_kind
from practice_adoption a join organisation_today f on f.id = a.organisation_id
    join practice p on p.id = a.practice_id join organisation_today own on own.id = p.organisation_id
    left join organisation_today l on l.id = a.learnt_from left join event e on e.id = a.event_id
where f.today_id <> own.today_id and not exists (select 1 from practice_adoption c where c.corrects = a.id);

create or replace view practice_standing as
select practice_id, organisation_id,
    coalesce((array_agg(step order by step = 'TRIED', nth desc) filter (where step <> 'ABANDONED' and step <> 'SEEN' and nth > given_up))[1],
        case when max(given_up) > 0 then 'ABANDONED' end, 'SEEN') as step,
    bool_or(step in ('TRIED', 'ADOPTED', 'ADAPTED')) as tried, min(happened_on) as known_on,
    min(happened_on) filter (where step in ('ADOPTED', 'ADAPTED')) as taken_up_on,
    (array_agg(learnt_from order by nth desc) filter (where learnt_from is not null))[1] as learnt_from,
    max(happened_on) filter (where step = 'ABANDONED') as given_up_on,
    (array_agg(exposure order by nth) filter (where exposure is not null))[1] as exposure,
    (array_agg(event_kind order by nth) filter (where exposure is not null))[1] as event_kind
from (
    select h.*, coalesce(max(nth) filter (where step = 'ABANDONED') over (partition by practice_id, organisation_id), 0) as given_up
    from (select a.*, row_number() over (partition by practice_id, organisation_id order by happened_on, recorded_at, id) as nth
        from practice_adoption_held a) h) s
group by practice_id, organisation_id;
