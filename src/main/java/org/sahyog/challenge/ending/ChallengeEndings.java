package org.sahyog.challenge.ending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.challenge.ChallengeDeeds;
import org.sahyog.challenge.ChallengeRepository;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.identity.access.CurrentCaller;

/** Ending a need, and opening it again. Every method runs in the transaction of its caller. */
@ApplicationScoped
class ChallengeEndings {
    private final ChallengeRepository repository;
    private final ChallengeDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    ChallengeEndings(ChallengeRepository repository, ChallengeDeeds deeds, CurrentCaller current, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    Uni<ChallengeView> solve(UUID clusterId, UUID id) {
        return repository
                .get(clusterId, id)
                .invoke(challenge ->
                        challenge.refuseUnlessRaisedBy(current.get().speaksFor()))
                .invoke(challenge -> challenge.solve(clock.instant()))
                .chain(challenge -> deeds.record("challenge.solved", challenge));
    }

    Uni<ChallengeView> close(UUID clusterId, UUID id, String reason) {
        return repository
                .get(clusterId, id)
                .invoke(challenge -> challenge.close(reason, clock.instant()))
                .chain(challenge -> deeds.record("challenge.closed", challenge));
    }

    Uni<ChallengeView> reopen(UUID clusterId, UUID id) {
        return repository
                .get(clusterId, id)
                .invoke(challenge ->
                        challenge.refuseUnlessRaisedBy(current.get().speaksFor()))
                .call(challenge -> repository.isAnswered(challenge.id()).invoke(challenge::reopen))
                .chain(challenge -> deeds.record("challenge.reopened", challenge));
    }
}
