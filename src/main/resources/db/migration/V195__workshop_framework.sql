-- What a workshop is to end with: a table that those who take part fill together, by theme and cluster, of what works and what is hard.
alter table workshop add column framework_closed_at timestamptz;
alter table workshop add unique (cluster_id, event_id);

create table workshop_finding (
    id              uuid primary key,
    cluster_id      uuid not null,
    event_id        uuid not null,
    theme           text not null,
    kind            text not null check (kind in ('PRACTICE', 'CHALLENGE')),
    -- Of which it tells; the workshop may be held in another one.
    from_cluster_id uuid not null references cluster (id),
    organisation_id uuid not null references organisation (id),
    working_group   text,
    title           text not null,
    language        text not null,
    problem         text not null,
    solution        text not null,
    result          text not null,
    conditions      text not null,
    cost_paise      bigint check (cost_paise >= 0),
    days_to_adopt   integer check (days_to_adopt >= 0),
    outcome_kind    text check (outcome_kind in ('PRACTICE', 'CHALLENGE', 'TASK')),
    outcome_id      uuid,
    written_at      timestamptz not null,
    changed_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    version         integer not null default 0,
    foreign key (cluster_id, event_id) references workshop (cluster_id, event_id),
    check ((outcome_kind is null) = (outcome_id is null))
);
create index workshop_finding_of on workshop_finding (event_id, theme, written_at, id);
create index workshop_finding_organisation on workshop_finding (organisation_id);
create index workshop_finding_created_by on workshop_finding (created_by);
