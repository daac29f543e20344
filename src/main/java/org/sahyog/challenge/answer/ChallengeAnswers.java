package org.sahyog.challenge.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeDeeds;
import org.sahyog.challenge.ChallengeProblem;
import org.sahyog.challenge.ChallengeRepository;
import org.sahyog.challenge.ChallengeRepository.Route;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;

/** Handing a need to who can help, and answering it. Every method runs in the transaction of its caller. */
@ApplicationScoped
class ChallengeAnswers {
    private final ChallengeRepository challenges;
    private final AnswerRepository answers;
    private final ChallengeDeeds deeds;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final Clock clock;

    ChallengeAnswers(
            ChallengeRepository challenges,
            AnswerRepository answers,
            ChallengeDeeds deeds,
            ClusterMembership membership,
            CurrentCaller current,
            Clock clock) {
        this.challenges = challenges;
        this.answers = answers;
        this.deeds = deeds;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    Uni<ChallengeView> route(UUID clusterId, UUID id, RouteDraft draft) {
        return challenges
                .get(clusterId, id)
                .invoke(challenge -> challenge.route(clock.instant()))
                .chain(challenge -> answers.fitForRoute(clusterId, draft.organisationId())
                        .call(fit -> answers.route(challenge, fit, draft.note(), clock.instant()))
                        .chain(fit -> deeds.record("challenge.routed", challenge, Map.of("organisation", fit))));
    }

    /** By whom it was handed to last. */
    Uni<ChallengeView> takeUp(UUID clusterId, UUID id) {
        return challenges
                .get(clusterId, id)
                .invoke(Challenge::refuseUnlessOpen)
                .chain(challenge -> challenges
                        .route(challenge)
                        .map(this::mine)
                        .call(route -> answers.takeUp(route, clock.instant()))
                        .chain(() -> deeds.record("challenge.taken-up", challenge)));
    }

    private Route mine(@Nullable Route route) {
        if (route == null || !isMine(route)) {
            throw new DomainException(ChallengeProblem.NOT_ROUTED_TO_YOU);
        }
        DomainException.refuseIf(route.takenUp(), ChallengeProblem.TAKEN_UP);
        return route;
    }

    private boolean isMine(@Nullable Route route) {
        return route != null && current.get().speaksFor().contains(route.organisationId());
    }

    /** By whom it was handed to, by an agent, or by another member. */
    Uni<ChallengeView> answer(UUID clusterId, UUID id, String message) {
        return challenges
                .get(clusterId, id)
                .invoke(this::refuseOwn)
                .chain(challenge -> membership
                        .isServed(clusterId)
                        .call(agent -> refuseStrangers(challenge, agent))
                        .call(agent -> answer(challenge, message, agent, clock.instant()))
                        .chain(agent -> deeds.record("challenge.answered", challenge)));
    }

    private Uni<Void> answer(Challenge challenge, String message, boolean agent, Instant now) {
        challenge.answer(now);
        return answers.answer(challenge, message, agent, now);
    }

    private Uni<?> refuseStrangers(Challenge challenge, boolean agent) {
        if (agent) {
            return Uni.createFrom().voidItem();
        }
        return challenges
                .isHeldBy(challenge, current.get().speaksFor())
                .chain(held -> held
                        ? Uni.createFrom().voidItem()
                        : membership.acting(challenge.clusterId()).replaceWithVoid());
    }

    private void refuseOwn(Challenge challenge) {
        DomainException.refuseIf(current.get().speaksFor().contains(challenge.raiserId()), ChallengeProblem.OWN);
    }
}
