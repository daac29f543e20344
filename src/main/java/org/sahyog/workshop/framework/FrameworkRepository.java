package org.sahyog.workshop.framework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.EventSight;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Findings inside a write. Who closes a framework waits for those who write at that moment, and those who come later for her. */
@ApplicationScoped
class FrameworkRepository {
    /** More than a table on a wall ever has. */
    static final int MOST = 300;

    private static final Sql IS_CLOSED = Sql.of("""
            select framework_closed_at is not null from workshop where cluster_id = :cluster and event_id = :event for share
            """);
    private static final Sql CLOSE = Sql.of("""
            update workshop set framework_closed_at = :now where cluster_id = :cluster and event_id = :event
                and framework_closed_at is null
            """);
    private static final Sql REOPEN = Sql.of("""
            update workshop set framework_closed_at = null where cluster_id = :cluster and event_id = :event
                and framework_closed_at is not null
            """);
    private static final Sql COUNT =
            Sql.of("select cast(count(*) as int) from workshop_finding where event_id = :event");
    private static final Sql TAKES_PART = Sql.of("""
            select exists (select 1 from registration r where r.event_id = e.id and r.organisation_id = any(:organisations) and r.seats > 0)
                or coalesce(%s, false)
            from event e where e.cluster_id = :cluster and e.id = :event
            """.formatted(EventSight.organisedBy(":person", ":organisations")));
    private static final Sql ORGANISES = Sql.of("""
            select coalesce(%s, false) from event e where e.cluster_id = :cluster and e.id = :event
            """.formatted(EventSight.organisedBy(":person", ":organisations")));
    private static final Sql HAS_THEME = Sql.of("""
            select e.themes = '{}' or :theme = any(e.themes) from event e where e.id = :event
            """);
    private static final Sql HAS_GROUP =
            Sql.of("select exists (select 1 from workshop_group where event_id = :event and id = :group)");
    private static final Sql BECAME = Sql.of("""
            select case cast(:kind as text)
                when 'PRACTICE' then exists (select 1 from practice p where p.id = :outcome and p.organisation_id = :organisation)
                when 'CHALLENGE' then exists (select 1 from challenge c where c.id = :outcome and c.organisation_id = :organisation)
                else exists (select 1 from network_task t join network_member m on m.network_id = t.network_id and m.state = 'MEMBER'
                    where t.id = :outcome and m.organisation_id = :organisation) end
            """);

    Uni<Void> refuseIfClosed(UUID clusterId, UUID eventId) {
        return IS_CLOSED
                .with("cluster", clusterId)
                .with("event", eventId)
                .valueOr(Boolean.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .invoke(closed -> DomainException.refuseIf(closed, FrameworkProblem.CLOSED))
                .replaceWithVoid();
    }

    Uni<Void> close(UUID clusterId, UUID eventId, Instant now) {
        return CLOSE.with("cluster", clusterId)
                .with("event", eventId)
                .with("now", now)
                .update()
                .invoke(closed -> DomainException.refuseIf(closed == 0, FrameworkProblem.CLOSED))
                .replaceWithVoid();
    }

    Uni<Void> reopen(UUID clusterId, UUID eventId) {
        return REOPEN.with("cluster", clusterId)
                .with("event", eventId)
                .update()
                .invoke(opened -> DomainException.refuseIf(opened == 0, FrameworkProblem.OPEN))
                .replaceWithVoid();
    }

    Uni<Boolean> takesPart(UUID clusterId, UUID eventId, UUID person, Collection<UUID> organisations) {
        return of(TAKES_PART, clusterId, eventId, person, organisations);
    }

    Uni<Boolean> organises(UUID clusterId, UUID eventId, UUID person, Collection<UUID> organisations) {
        return of(ORGANISES, clusterId, eventId, person, organisations);
    }

    private static Uni<Boolean> of(
            Sql asked, UUID clusterId, UUID eventId, UUID person, Collection<UUID> organisations) {
        return asked.with("cluster", clusterId)
                .with("event", eventId)
                .with("person", person)
                .with("organisations", organisations.toArray(UUID[]::new))
                .value(Boolean.class);
    }

    Uni<Void> refuseOtherTheme(UUID eventId, String theme) {
        return HAS_THEME
                .with("event", eventId)
                .with("theme", theme)
                .value(Boolean.class)
                .invoke(has -> DomainException.refuseIf(!has, FrameworkProblem.THEME_UNFIT))
                .replaceWithVoid();
    }

    Uni<Void> refuseOtherGroup(UUID eventId, @Nullable UUID group) {
        return group == null
                ? Uni.createFrom().voidItem()
                : HAS_GROUP
                        .with("event", eventId)
                        .with("group", group)
                        .value(Boolean.class)
                        .invoke(has -> DomainException.refuseIf(!has, FrameworkProblem.GROUP_UNFIT))
                        .replaceWithVoid();
    }

    Uni<Void> add(Finding finding) {
        return COUNT.with("event", finding.eventId)
                .value(Integer.class)
                .invoke(there -> DomainException.refuseIf(there >= MOST, FrameworkProblem.FULL, MOST))
                .chain(() -> Entities.insertOr(
                        finding, "workshop_finding_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)));
    }

    /** Held until the transaction ends. */
    Uni<Finding> get(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(Finding.class, Map.of("clusterId", clusterId, "eventId", eventId, "id", id));
    }

    Uni<Void> remove(Finding finding) {
        return Panache.getSession().chain(session -> session.remove(finding));
    }

    /** Of the organisation that found it. */
    Uni<Void> refuseOtherOutcome(Finding finding, OutcomeDraft outcome) {
        return BECAME.with("kind", outcome.kind().name())
                .with("outcome", outcome.id())
                .with("organisation", finding.organisationId)
                .value(Boolean.class)
                .invoke(fits -> DomainException.refuseIf(!fits, FrameworkProblem.OUTCOME_UNFIT))
                .replaceWithVoid();
    }
}
