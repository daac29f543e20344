package org.sahyog.challenge.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeProblem;
import org.sahyog.challenge.ChallengeRepository.Route;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Routes and answers, inside a write. */
@ApplicationScoped
class AnswerRepository {
    private static final Sql FIT = Sql.of("""
            select t.today_id from organisation_today t join organisation o on o.id = t.today_id
            where t.id = :organisation and (
                o.kind = 'INSTITUTION' and exists (select 1 from stakeholder s
                    where s.cluster_id = :cluster and s.organisation_id = o.id and s.state = 'ACTIVE')
                or exists (select 1 from agency_today g where g.cluster_id = :cluster and g.agency_id = o.id))
            """);
    private static final Sql ROUTE = Sql.of("""
            insert into challenge_route (id, cluster_id, challenge_id, organisation_id, note, routed_at, created_by, on_behalf_of)
            values (:id, :cluster, :challenge, :organisation, :note, :now, :person, :behalf)
            """);
    private static final Sql TAKE_UP = Sql.of("update challenge_route set taken_up_at = :now where id = :id");
    private static final Sql ANSWER = Sql.of("""
            insert into challenge_answer (id, cluster_id, challenge_id, organisation_id, by_agent, message, answered_at, created_by, on_behalf_of)
            values (:id, :cluster, :challenge, :behalf, :agent, :message, :now, :person, :behalf)
            """);

    private final CurrentRequest request;

    AnswerRepository(CurrentRequest request) {
        this.request = request;
    }

    /** The institution or agency of the cluster, as it is called today. */
    Uni<UUID> fitForRoute(UUID clusterId, UUID organisationId) {
        return FIT.with("cluster", clusterId)
                .with("organisation", organisationId)
                .valueOr(UUID.class, () -> new DomainException(ChallengeProblem.ROUTE_UNFIT));
    }

    Uni<Void> route(Challenge challenge, UUID organisationId, @Nullable String note, Instant now) {
        return ROUTE.with("id", Ids.next())
                .with("cluster", challenge.clusterId())
                .with("challenge", challenge.id())
                .with("organisation", organisationId)
                .with("note", note)
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .replaceWithVoid();
    }

    Uni<Void> takeUp(Route route, Instant now) {
        return TAKE_UP.with("id", route.id()).with("now", now).update().replaceWithVoid();
    }

    Uni<Void> answer(Challenge challenge, String message, boolean byAgent, Instant now) {
        return ANSWER.with("id", Ids.next())
                .with("cluster", challenge.clusterId())
                .with("challenge", challenge.id())
                .with("behalf", request.onBehalfOf())
                .with("agent", byAgent)
                .with("message", message)
                .with("now", now)
                .with("person", request.person())
                .update()
                .replaceWithVoid();
    }
}
