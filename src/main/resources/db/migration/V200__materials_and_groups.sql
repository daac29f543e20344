-- What people who come to an event are given to read: a file, or a link to somewhere else; before the event for those who see it or have seats,
-- after it for those who came.
create table event_material (
    id           uuid primary key,
    cluster_id   uuid not null,
    event_id     uuid not null,
    session_id   uuid,
    title        text not null,
    language     text not null,
    link         text,
    readers      text not null check (readers in ('EVERYBODY', 'SEATED', 'ATTENDED')),
    added_at     timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    foreign key (cluster_id, event_id) references event (cluster_id, id)
);
create index event_material_of on event_material (event_id, added_at, id);
create index event_material_created_by on event_material (created_by);

-- Those who work on a theme together during a workshop: seats, each in one group.
create table workshop_group (
    id           uuid primary key,
    cluster_id   uuid not null,
    event_id     uuid not null,
    name         text not null,
    theme        text,
    facilitator  text,
    places       integer not null check (places between 1 and 1000),
    open         boolean not null,
    formed_at    timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    version      integer not null default 0,
    unique (event_id, id),
    constraint workshop_group_name unique (event_id, name),
    foreign key (cluster_id, event_id) references workshop (cluster_id, event_id)
);
create index workshop_group_created_by on workshop_group (created_by);

create table workshop_group_seat (
    cluster_id      uuid not null,
    event_id        uuid not null,
    group_id        uuid not null,
    registration_id uuid not null,
    position        integer not null check (position between 1 and 1000),
    placed_at       timestamptz not null,
    primary key (registration_id, position),
    foreign key (event_id, group_id) references workshop_group (event_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id)
);
create index workshop_group_seat_of on workshop_group_seat (group_id);

-- Whoever gives a seat back leaves its group, whichever way the seat went.
create function workshop_group_left() returns trigger
    language plpgsql set search_path = public as $$
begin
    delete from workshop_group_seat where registration_id = new.id
        and position > case when new.state in ('REGISTERED', 'ATTENDED', 'ABSENT') then new.seats else 0 end;
    return null;
end $$;
create trigger workshop_groups_follow_seats after update of state, seats on registration for each row
    when (new.seats < old.seats or new.state is distinct from old.state) execute function workshop_group_left();

-- What was the name of a group in words becomes one.
insert into workshop_group (id, cluster_id, event_id, name, places, open, formed_at)
select gen_random_uuid(), f.cluster_id, f.event_id, f.working_group, 1000, true, min(f.written_at)
from workshop_finding f where f.working_group is not null group by f.cluster_id, f.event_id, f.working_group;
alter table workshop_finding add column group_id uuid;
update workshop_finding f set group_id = g.id from workshop_group g where g.event_id = f.event_id and g.name = f.working_group;
alter table workshop_finding drop column working_group;
alter table workshop_finding add foreign key (group_id) references workshop_group (id) on delete set null;
create index workshop_finding_group on workshop_finding (group_id) where group_id is not null;
