package org.sahyog.workshop.group;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Groups and who is in them, inside a write that holds their workshop: so nobody is counted twice, and no seat goes meanwhile. */
@ApplicationScoped
class GroupRepository {
    private static final int MOST = 50;

    private static final Sql IS_WORKSHOP =
            Sql.of("select exists (select 1 from workshop where cluster_id = :cluster and event_id = :event)");
    private static final Sql COUNT = Sql.of("select cast(count(*) as int) from workshop_group where event_id = :event");
    private static final Sql HAS_THEME = Sql.of("""
            select cast(:theme as text) is null or e.themes = '{}' or :theme = any(e.themes) from event e where e.id = :event
            """);
    /** Beside the seat that is to be placed, if it is there already. */
    private static final Sql TAKEN = Sql.of("""
            select cast(count(*) as int) from workshop_group_seat
            where group_id = :group and (registration_id, position) is distinct from (cast(:registration as uuid), cast(:place as int))
            """);

    private static final Sql IS_SEAT = Sql.of("""
            select state in ('REGISTERED', 'ATTENDED') and seats >= :place from registration
            where cluster_id = :cluster and event_id = :event and id = :registration
            """);
    private static final Sql PLACE = Sql.of("""
            insert into workshop_group_seat (cluster_id, event_id, group_id, registration_id, position, placed_at)
            values (:cluster, :event, :group, :registration, :place, :now)
            on conflict (registration_id, position) do update set group_id = excluded.group_id, placed_at = excluded.placed_at
            """);
    private static final Sql TAKE_OUT =
            Sql.of("delete from workshop_group_seat where registration_id = :registration and position = :place");
    private static final Sql EMPTY = Sql.of("delete from workshop_group_seat where group_id = :group");

    /** Of another kind of event there is none to be found. */
    Uni<Void> refuseNoWorkshop(UUID clusterId, UUID eventId) {
        return IS_WORKSHOP
                .with("cluster", clusterId)
                .with("event", eventId)
                .value(Boolean.class)
                .invoke(is -> DomainException.refuseIf(!is, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    Uni<Void> refuseIfMany(UUID eventId) {
        return COUNT.with("event", eventId)
                .value(Integer.class)
                .invoke(there -> DomainException.refuseIf(there >= MOST, GroupProblem.TOO_MANY, MOST))
                .replaceWithVoid();
    }

    Uni<Void> refuseOtherTheme(UUID eventId, @Nullable String theme) {
        return HAS_THEME
                .with("event", eventId)
                .with("theme", theme)
                .value(Boolean.class)
                .invoke(has -> DomainException.refuseIf(!has, GroupProblem.THEME_UNFIT))
                .replaceWithVoid();
    }

    Uni<Void> add(WorkshopGroup group) {
        return named(
                Entities.insertOr(group, "workshop_group_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)));
    }

    Uni<Void> write() {
        return named(Panache.getSession().chain(session -> session.flush()));
    }

    private static Uni<Void> named(Uni<Void> written) {
        return written.onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "workshop_group_name"))
                .transform(twin -> new DomainException(GroupProblem.NAME_TAKEN));
    }

    Uni<WorkshopGroup> get(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(WorkshopGroup.class, Map.of("clusterId", clusterId, "eventId", eventId, "id", id));
    }

    Uni<WorkshopGroup> chosen(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(
                WorkshopGroup.class,
                Map.of("clusterId", clusterId, "eventId", eventId, "id", id),
                GroupProblem.UNKNOWN);
    }

    Uni<Integer> taken(WorkshopGroup group) {
        return takenBeside(group, null, 0);
    }

    Uni<Integer> takenBeside(WorkshopGroup group, @Nullable UUID registration, int place) {
        return TAKEN.with("group", group.id)
                .with("registration", registration)
                .with("place", place)
                .value(Integer.class);
    }

    Uni<Void> refuseUnknownSeat(UUID clusterId, UUID eventId, UUID registration, int place) {
        return IS_SEAT.with("cluster", clusterId)
                .with("event", eventId)
                .with("registration", registration)
                .with("place", place)
                .valueOr(Boolean.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .invoke(there -> DomainException.refuseIf(!there, GroupProblem.SEAT_UNKNOWN))
                .replaceWithVoid();
    }

    Uni<Void> place(WorkshopGroup group, UUID registration, int place, Instant now) {
        return PLACE.with("cluster", group.clusterId)
                .with("event", group.eventId)
                .with("group", group.id)
                .with("registration", registration)
                .with("place", place)
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> takeOut(UUID registration, int place) {
        return TAKE_OUT.with("registration", registration)
                .with("place", place)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> remove(WorkshopGroup group) {
        return EMPTY.with("group", group.id)
                .update()
                .chain(() -> Panache.getSession().chain(session -> session.remove(group)));
    }
}
