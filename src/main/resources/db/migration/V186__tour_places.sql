-- What a tour has beside its seats: vehicles and rooms, each of the same size. In one unit sit or sleep only people who asked for the same company,
-- so that what is taken is counted in whole units.
create table tour_option (
    id         uuid primary key,
    cluster_id uuid not null,
    event_id   uuid not null,
    position   integer not null,
    kind       text not null check (kind in ('TRANSPORT', 'ROOM')),
    title      text not null,
    units      integer not null check (units between 1 and 1000),
    per_unit   integer not null check (per_unit between 1 and 1000),
    anybody    integer not null default 0 check (anybody >= 0),
    women      integer not null default 0 check (women >= 0),
    men        integer not null default 0 check (men >= 0),
    dropped_at timestamptz,
    unique (event_id, id),
    foreign key (cluster_id, event_id) references event (cluster_id, id),
    constraint tour_option_fits check (
        (anybody + per_unit - 1) / per_unit + (women + per_unit - 1) / per_unit + (men + per_unit - 1) / per_unit <= units)
);
create index tour_option_event on tour_option (event_id, position);

-- How many of them a registration has.
create table tour_place (
    cluster_id      uuid not null,
    event_id        uuid not null,
    registration_id uuid not null,
    option_id       uuid not null,
    anybody         integer not null default 0 check (anybody >= 0),
    women           integer not null default 0 check (women >= 0),
    men             integer not null default 0 check (men >= 0),
    taken_at        timestamptz not null,
    primary key (option_id, registration_id),
    foreign key (event_id, option_id) references tour_option (event_id, id),
    foreign key (cluster_id, registration_id) references registration (cluster_id, id),
    check (anybody + women + men > 0)
);
create index tour_place_registration on tour_place (registration_id);

-- Whoever gives seats back gives back what went with them, whichever way the seats went: never more places of a kind than seats.
create function tour_places_given_back() returns trigger
    language plpgsql set search_path = public as $$
declare
    had integer := case when new.state in ('REGISTERED', 'ATTENDED', 'ABSENT') then new.seats else 0 end;
    place record;
    over integer;
    fewer_anybody integer;
    fewer_men integer;
    fewer_women integer;
begin
    for place in
        select p.*, sum(p.anybody + p.women + p.men) over (partition by o.kind order by p.taken_at, p.option_id) as so_far
        from tour_place p join tour_option o on o.id = p.option_id where p.registration_id = new.id order by p.option_id
    loop
        over := least(place.so_far - had, place.anybody + place.women + place.men);
        continue when over <= 0;
        fewer_anybody := least(over, place.anybody);
        fewer_men := least(over - fewer_anybody, place.men);
        fewer_women := over - fewer_anybody - fewer_men;
        update tour_option set anybody = anybody - fewer_anybody, men = men - fewer_men, women = women - fewer_women
        where id = place.option_id;
        if over = place.anybody + place.women + place.men then
            delete from tour_place where option_id = place.option_id and registration_id = new.id;
        else
            update tour_place set anybody = anybody - fewer_anybody, men = men - fewer_men, women = women - fewer_women
            where option_id = place.option_id and registration_id = new.id;
        end if;
    end loop;
    return null;
end $$;
create trigger tour_places_follow_seats after update of state, seats on registration for each row
    when (new.seats < old.seats or new.state is distinct from old.state) execute function tour_places_given_back();
