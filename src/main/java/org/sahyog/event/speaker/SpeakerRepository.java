package org.sahyog.event.speaker;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Speakers inside a write that holds their event. */
@ApplicationScoped
class SpeakerRepository {
    /** More than a conference of three days has. */
    static final int MOST = 200;

    private static final Sql COUNT = Sql.of("select cast(count(*) as int) from event_speaker where event_id = :event");
    private static final Sql ACCOUNT = Sql.of("select id from person where username = :username and erased_at is null");
    /** Of any cluster: speakers come from elsewhere. */
    private static final Sql KNOWN = Sql.of("""
            select exists (select 1 from organisation_today d join stakeholder k on k.organisation_id = d.today_id and k.state = 'ACTIVE'
                where d.id = :organisation)
                or exists (select 1 from organisation o where o.id = :organisation and o.kind = 'AGENCY')
            """);

    Uni<Void> refuseIfFull(UUID eventId) {
        return COUNT.with("event", eventId)
                .value(Integer.class)
                .invoke(there -> DomainException.refuseIf(there >= MOST, SpeakerProblem.FULL, MOST))
                .replaceWithVoid();
    }

    /** Null where no account is named. */
    Uni<@Nullable UUID> account(@Nullable String username) {
        return username == null
                ? Uni.createFrom().nullItem()
                : ACCOUNT.with("username", username)
                        .valueOr(UUID.class, () -> new DomainException(SpeakerProblem.ACCOUNT_UNKNOWN, username))
                        .map(found -> found);
    }

    Uni<Void> refuseUnknownOrganisation(@Nullable UUID organisation) {
        return organisation == null
                ? Uni.createFrom().voidItem()
                : KNOWN.with("organisation", organisation)
                        .value(Boolean.class)
                        .invoke(known -> DomainException.refuseIf(!known, SpeakerProblem.ORGANISATION_UNKNOWN))
                        .replaceWithVoid();
    }

    Uni<Void> add(Speaker speaker) {
        return twice(
                Entities.insertOr(speaker, "event_speaker_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)));
    }

    /** Written at once, so that a second one with the same part is refused. */
    Uni<Void> write() {
        return twice(Panache.getSession().chain(session -> session.flush()));
    }

    private static Uni<Void> twice(Uni<Void> written) {
        return written.onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "event_speaker_once"))
                .transform(found -> new DomainException(SpeakerProblem.NAMED_TWICE));
    }

    /** Held until the transaction ends. */
    Uni<Speaker> get(UUID clusterId, UUID eventId, UUID id) {
        return Entities.hold(Speaker.class, Map.of("clusterId", clusterId, "eventId", eventId, "id", id));
    }

    Uni<Void> remove(Speaker speaker) {
        return Panache.getSession().chain(session -> session.remove(speaker));
    }
}
