-- What an organiser has certified of one who took part, as it was said on that day. Only her name, and whose account it is, can leave it again.
-- The code is kept as it is printed: whoever reads this row reads more than the code ever shows.
create table certificate (
    id                uuid primary key,
    cluster_id        uuid not null,
    event_id          uuid not null,
    registration_id   uuid not null,
    position          integer not null check (position between 1 and 1000),
    organisation_id   uuid not null references organisation (id),
    code              text not null unique,
    replaces_id       uuid unique references certificate (id),
    language          text not null check (language in ('en', 'hi', 'ta', 'kn')),
    name              text,
    holder_id         uuid references person (id),
    organisation_name text,
    kind              text not null,
    title             text not null,
    organiser_name    text not null,
    place             text,
    first_on          date not null,
    last_on           date not null,
    minutes           integer,
    signatory_name    text not null,
    signatory_office  text not null,
    zone              text not null,
    issued_at         timestamptz not null,
    created_by        uuid not null references person (id),
    on_behalf_of      uuid references organisation (id),
    revoked_at        timestamptz,
    revoked_by        uuid references person (id),
    revoked_because   text check (revoked_because in ('ORGANISER', 'ATTENDANCE_UNDONE', 'RESULT_CHANGED')),
    revoked_reason    text,
    unique (cluster_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id),
    check (first_on <= last_on),
    check ((revoked_at is null) = (revoked_because is null)),
    check (revoked_at is not null or revoked_reason is null),
    check (name is not null or holder_id is null)
);
create unique index certificate_standing on certificate (registration_id, position) where revoked_at is null;
create index certificate_place on certificate (registration_id, position, issued_at desc);
create index certificate_event on certificate (event_id, issued_at, id);
create index certificate_holder on certificate (holder_id, issued_at desc, id desc) where holder_id is not null;
