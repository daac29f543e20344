-- Things that people wrote for others, and others report: the kind says of which feature a thing is. Who decides, decides on all that is
-- open about it at once.
create table moderation_report (
    id           uuid primary key,
    kind         text not null,
    thing_id     uuid not null,
    reason       text not null check (reason in ('SPAM', 'ABUSE', 'FALSE', 'PRIVATE', 'UNLAWFUL', 'OTHER')),
    note         text,
    person_id    uuid not null references person (id),
    on_behalf_of uuid references organisation (id),
    reported_at  timestamptz not null,
    decided_at   timestamptz
);
create unique index moderation_report_open on moderation_report (kind, thing_id, person_id) where decided_at is null;

create table moderation_appeal (
    id           uuid primary key,
    kind         text not null,
    thing_id     uuid not null,
    message      text not null,
    person_id    uuid not null references person (id),
    on_behalf_of uuid references organisation (id),
    appealed_at  timestamptz not null,
    decided_at   timestamptz
);
create unique index moderation_appeal_open on moderation_appeal (kind, thing_id) where decided_at is null;
create index moderation_appeal_thing on moderation_appeal (kind, thing_id, appealed_at);

create table moderation_decision (
    id           uuid primary key,
    kind         text not null,
    thing_id     uuid not null,
    verdict      text not null check (verdict in ('HIDE', 'KEEP')),
    reason       text not null,
    person_id    uuid not null references person (id),
    on_behalf_of uuid references organisation (id),
    decided_at   timestamptz not null
);
create index moderation_decision_thing on moderation_decision (kind, thing_id, decided_at);
revoke update, delete on moderation_decision from ${service_role};
