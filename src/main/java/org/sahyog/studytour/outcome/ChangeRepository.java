package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.studytour.TourProblem;

/** Intended changes and outcomes inside a write. */
@ApplicationScoped
class ChangeRepository {
    /** Held: of two phones that write at once, the second one sees what the first one wrote. */
    private static final Sql TRAVELLER = Sql.of("""
            select r.organisation_id, e.state = 'PUBLISHED' and r.state in ('REGISTERED', 'ATTENDED'), e.starts_at, e.ends_at, e.zone
            from registration r join event e on e.cluster_id = r.cluster_id and e.id = r.event_id
            join study_tour s on s.event_id = e.id
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :registration for update of r
            """);

    private static final Sql COUNT = Sql.of("""
            select cast(count(*) as integer) from tour_change where event_id = :event and organisation_id = :organisation
            """);
    private static final Sql ADD = Sql.of("""
            insert into tour_change (id, cluster_id, event_id, registration_id, organisation_id, position, text, logged_at, created_by,
                on_behalf_of)
            values (:id, :cluster, :event, :registration, :organisation, :position, :text, :now, :person, :behalf)
            on conflict (id) do nothing
            """);
    private static final Sql IS_OF = Sql.of("""
            select exists (select 1 from tour_change where event_id = :event and registration_id = :registration and id = :id)
            """);
    private static final Sql ADOPTED = Sql.of("""
            select exists (select 1 from practice_adoption a join organisation_today t on t.id = a.organisation_id
                join organisation_today f on f.today_id = t.today_id where a.id = :adoption and f.id = :organisation)
            """);
    private static final Sql TELL = Sql.of("""
            insert into tour_outcome (cluster_id, change_id, after_days, result, note, adoption_id, told_at, created_by, on_behalf_of)
            values (:cluster, :change, :days, :result, :note, :adoption, :now, :person, :behalf)
            on conflict do nothing
            """);

    /** Who travelled, and when. */
    record Traveller(UUID organisationId, OutcomeCalendar calendar) {}

    private final CurrentRequest request;

    ChangeRepository(CurrentRequest request) {
        this.request = request;
    }

    Uni<Traveller> traveller(UUID clusterId, UUID tourId, UUID registrationId) {
        return TRAVELLER
                .with("cluster", clusterId)
                .with("event", tourId)
                .with("registration", registrationId)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .invoke(row -> DomainException.refuseIf(!(Boolean) row[1], TourProblem.NOT_TRAVELLER))
                .map(row -> new Traveller(
                        (UUID) row[0],
                        new OutcomeCalendar(instant(row[2]), instant(row[3]), ZoneId.of((String) row[4]))));
    }

    private static Instant instant(Object time) {
        return ((OffsetDateTime) time).toInstant();
    }

    Uni<Integer> count(UUID tourId, UUID organisationId) {
        return COUNT.with("event", tourId).with("organisation", organisationId).value(Integer.class);
    }

    Uni<Void> add(
            UUID clusterId,
            UUID tourId,
            UUID registrationId,
            UUID organisation,
            UUID id,
            int position,
            String text,
            Instant now) {
        return ADD.with("id", id)
                .with("cluster", clusterId)
                .with("event", tourId)
                .with("registration", registrationId)
                .with("organisation", organisation)
                .with("position", position)
                .with("text", text)
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    Uni<Void> refuseUnknown(UUID tourId, UUID registrationId, UUID id) {
        return IS_OF.with("event", tourId)
                .with("registration", registrationId)
                .with("id", id)
                .value(Boolean.class)
                .invoke(known -> DomainException.refuseIf(!known, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    Uni<Void> refuseUnfitAdoption(UUID organisation, @Nullable UUID adoption) {
        return adoption == null
                ? Uni.createFrom().voidItem()
                : ADOPTED.with("adoption", adoption)
                        .with("organisation", organisation)
                        .value(Boolean.class)
                        .invoke(own -> DomainException.refuseIf(!own, TourProblem.ADOPTION_UNFIT))
                        .replaceWithVoid();
    }

    Uni<Void> tell(UUID clusterId, UUID change, OutcomeDraft draft, Instant now) {
        return TELL.with("cluster", clusterId)
                .with("change", change)
                .with("days", draft.afterDays())
                .with("result", draft.result().name())
                .with("note", draft.note())
                .with("adoption", draft.adoptionId())
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .invoke(told -> DomainException.refuseIf(told == 0, TourProblem.OUTCOME_TOLD, draft.afterDays()))
                .replaceWithVoid();
    }
}
