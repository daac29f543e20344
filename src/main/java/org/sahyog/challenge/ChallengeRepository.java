package org.sahyog.challenge;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.request.CurrentRequest;

/** Challenges and what belongs to them, inside a write. */
@ApplicationScoped
public class ChallengeRepository {
    private static final Sql ONE_MERGE_AT_A_TIME =
            Sql.of("select cast(pg_advisory_xact_lock(hashtextextended('challenge-merge ' || :cluster, 0)) as text)");
    private static final Sql ANSWERED = Sql.of(
            "select coalesce(bool_or(first_answered_at is not null), false) from challenge where root_id = :root");
    private static final Sql NEWEST_ROUTE = Sql.of("""
            select r.id, t.today_id, r.taken_up_at is not null from challenge_route r join organisation_today t on t.id = r.organisation_id
            where r.challenge_id = :challenge order by r.routed_at desc, r.id desc limit 1
            """);
    /** Who holds a need now. */
    public record Route(UUID id, UUID organisationId, boolean takenUp) {}

    private final CurrentRequest request;

    ChallengeRepository(CurrentRequest request) {
        this.request = request;
    }

    /** In this cluster: whoever holds more than one need until the transaction ends comes first to here. */
    public Uni<Void> oneMergeAtATime(UUID clusterId) {
        return ONE_MERGE_AT_A_TIME
                .with("cluster", clusterId.toString())
                .value(String.class)
                .replaceWithVoid();
    }

    public Uni<Void> add(Challenge challenge) {
        challenge.author = new Author(request.person(), request.onBehalfOf());
        return Entities.insertOr(challenge, "challenge_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** Held until the transaction ends. */
    public Uni<Challenge> get(UUID clusterId, UUID id) {
        return getOr(clusterId, id, RequestProblem.NOT_FOUND);
    }

    /** Held until the transaction ends; where there is none, {@code missing}. */
    public Uni<Challenge> getOr(UUID clusterId, UUID id, ProblemType missing) {
        return Entities.hold(Challenge.class, Map.of("clusterId", clusterId, "id", id), missing);
    }

    /** The one that remains, as it is now: nothing waits for it, and a merge at this very moment loses nothing. */
    public Uni<Challenge> root(UUID clusterId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                from Challenge c where c.id = (
                                    select r.rootId from Challenge r where r.clusterId = :cluster and r.id = :id)
                                """, Challenge.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    /** It, or one that was merged into it. */
    public Uni<Boolean> isAnswered(UUID rootId) {
        return ANSWERED.with("root", rootId).value(Boolean.class);
    }

    public Uni<@Nullable Route> route(Challenge challenge) {
        return NEWEST_ROUTE
                .with("challenge", challenge.id)
                .rowIfAny()
                .map(row -> row == null ? null : new Route((UUID) row[0], (UUID) row[1], (Boolean) row[2]));
    }

    /** Whether it was handed to one of them last. */
    public Uni<Boolean> isHeldBy(Challenge challenge, List<UUID> organisations) {
        return route(challenge).map(route -> route != null && organisations.contains(route.organisationId()));
    }
}
