-- What a traveller wants to change after a tour: at most three things, written down within a week.
create table tour_change (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    registration_id uuid not null,
    organisation_id uuid not null references organisation (id),
    position        integer not null check (position between 1 and 3),
    text            text not null,
    logged_at       timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    unique (event_id, organisation_id, position),
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id)
);
create index tour_change_newest on tour_change (event_id, logged_at desc, id desc);
create index tour_change_registration on tour_change (registration_id);

-- What came of it after 30 and after 90 days. What was told stays as it was told.
create table tour_outcome (
    cluster_id   uuid not null,
    change_id    uuid not null,
    after_days   integer not null check (after_days in (30, 90)),
    result       text not null check (result in ('DONE', 'PARTLY', 'NOT_DONE')),
    note         text,
    adoption_id  uuid references practice_adoption (id),
    told_at      timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    primary key (change_id, after_days),
    foreign key (cluster_id, change_id) references tour_change (cluster_id, id)
);
create index tour_outcome_adoption on tour_outcome (adoption_id) where adoption_id is not null;
revoke update, delete on tour_change from ${service_role};
revoke update, delete on tour_outcome from ${service_role};

-- Whether a firm left out what was due after the last tour of a cluster in which it travelled: no change within the week, or no outcome within a
-- week after it was asked for. An outcome that comes late makes it good. Only tours whose travellers were asked count.
create function tour_skipped(in_cluster uuid, firm uuid, moment timestamptz) returns boolean
    language sql stable
    return coalesce((
        select moment > e.ends_at + interval '7 days' and not exists (
                select 1 from tour_change c where c.event_id = e.id and c.organisation_id = r.organisation_id)
            or exists (
                select 1 from tour_change c cross join (values (30), (90)) d (days)
                where c.event_id = e.id and c.organisation_id = r.organisation_id
                    and moment > e.ends_at + (d.days + 7) * interval '1 day'
                    and not exists (select 1 from tour_outcome o where o.change_id = c.id and o.after_days = d.days))
        from study_tour s join event e on e.id = s.event_id join registration r on r.event_id = e.id
            join organisation_today t on t.id = r.organisation_id
        where s.cluster_id = in_cluster and s.asked_at is not null and e.state = 'PUBLISHED'
            and r.state in ('REGISTERED', 'ATTENDED') and r.seats > 0
            and t.today_id = (select f.today_id from organisation_today f where f.id = firm)
        order by e.ends_at desc limit 1), false);

-- Who goes behind others in a line, whoever came first.
alter table waiting_party add column behind boolean not null default false;
drop index waiting_party_line;
create index waiting_party_line on waiting_party (event_id, priority desc, behind, joined_at, id) where state in ('WAITING', 'OFFERED');
