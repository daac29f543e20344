-- Whether in a cluster’s tours those who told what came of their last tour go before others; a tour can say otherwise. Until now each tour
-- said so unless it was told not to.
create table cluster_tour_rule (
    cluster_id    uuid primary key references cluster (id),
    tellers_first boolean not null,
    changed_at    timestamptz not null,
    created_by    uuid references person (id),
    on_behalf_of  uuid references organisation (id),
    version       integer not null default 0
);
create index cluster_tour_rule_created_by on cluster_tour_rule (created_by);
alter table study_tour alter column tellers_first drop not null, alter column tellers_first drop default;
update study_tour set tellers_first = null where tellers_first;

-- What an agent said for a host that could not: on whose word, and how she had it.
alter table tour_stop
    add column said_by  text,
    add column said_how text check (said_how in ('BY_PHONE', 'IN_PERSON', 'IN_WRITING')),
    add check (num_nulls(said_by, said_how) in (0, 2)),
    add check (said_by is null or answered_at is not null);

-- Organisations that an event takes in beside those of its audience: invited by name, wherever they are. Whoever accepts registers.
create table event_invitation (
    cluster_id      uuid not null,
    event_id        uuid not null,
    organisation_id uuid not null references organisation (id),
    invited_at      timestamptz not null,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    primary key (event_id, organisation_id),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index event_invitation_organisation on event_invitation (organisation_id, event_id);
create index event_invitation_newest on event_invitation (event_id, invited_at desc, organisation_id desc);
create index event_invitation_created_by on event_invitation (created_by);
