-- What an organiser tells those who come, or wait, or did not come; and to whom it went.
create table event_message (
    id            uuid primary key,
    cluster_id    uuid not null,
    event_id      uuid not null,
    audiences     text[] not null check (cardinality(audiences) > 0 and audiences <@ array['REGISTERED', 'WAITING', 'ABSENT']),
    text          text not null,
    organisations integer not null check (organisations > 0),
    created_by    uuid not null references person (id),
    on_behalf_of  uuid references organisation (id),
    sent_at       timestamptz not null,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index event_message_person on event_message (created_by);
create index event_message_newest on event_message (event_id, sent_at desc, id desc);

create table event_message_recipient (
    cluster_id      uuid not null,
    message_id      uuid not null,
    registration_id uuid not null,
    organisation_id uuid not null references organisation (id),
    primary key (message_id, registration_id),
    unique (message_id, organisation_id),
    foreign key (cluster_id, message_id) references event_message (cluster_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id)
);
revoke update, delete on event_message, event_message_recipient from ${service_role};

-- Events that come again: each its own, planned together.
create table event_series (
    id           uuid primary key,
    cluster_id   uuid not null references cluster (id),
    rhythm       text not null check (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY_ON_DAY', 'MONTHLY_ON_WEEKDAY')),
    created_by   uuid not null references person (id),
    on_behalf_of uuid references organisation (id),
    created_at   timestamptz not null,
    unique (cluster_id, id)
);
create table event_in_series (
    cluster_id uuid not null,
    series_id  uuid not null,
    position   integer not null check (position between 1 and 52),
    event_id   uuid not null,
    primary key (series_id, position),
    constraint event_in_series_once unique (event_id),
    foreign key (cluster_id, series_id) references event_series (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
