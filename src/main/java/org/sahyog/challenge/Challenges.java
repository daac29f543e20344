package org.sahyog.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;

/** Raising a need, correcting it, ending it. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Challenges {
    /** Of its files. */
    static final String KIND = "challenge";

    private final ChallengeRepository repository;
    private final ChallengeDeeds deeds;
    private final FileLinks files;
    private final ClusterMembership membership;
    private final MergePatch patches;
    private final CurrentCaller current;
    private final Clock clock;

    Challenges(
            ChallengeRepository repository,
            ChallengeDeeds deeds,
            FileLinks files,
            ClusterMembership membership,
            MergePatch patches,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.files = files;
        this.membership = membership;
        this.patches = patches;
        this.current = current;
        this.clock = clock;
    }

    Uni<ChallengeView> raise(UUID clusterId, ChallengeDraft draft) {
        return membership
                .acting(clusterId)
                .map(raiser -> Challenge.raise(clusterId, raiser.organisationId(), draft, clock.instant()))
                .call(repository::add)
                .call(challenge -> files.attach(KIND, challenge.id, draft.attached()))
                .chain(challenge -> deeds.record("challenge.raised", challenge));
    }

    /** By people of the organisation that raised it, while it is a member; a patch that changes nothing is no change. */
    Uni<ChallengeView> change(UUID clusterId, UUID id, String ifMatch, JsonNode patch) {
        return repository
                .get(clusterId, id)
                .call(() -> membership.acting(clusterId))
                .invoke(this::refuseUnlessRaiser)
                .invoke(Challenge::refuseUnlessUnanswered)
                .chain(challenge -> deeds.view(clusterId, id)
                        .invoke(found -> IfMatch.check(ifMatch, found.version(), found))
                        .chain(found -> change(challenge, found, patch)));
    }

    private Uni<ChallengeView> change(Challenge challenge, ChallengeView found, JsonNode patch) {
        ChallengeDraft asItIs = ChallengeDraft.of(found);
        ChallengeDraft draft = patches.apply(asItIs, patch, ChallengeDraft.class);
        if (draft.equals(asItIs)) {
            return Uni.createFrom().item(found);
        }
        challenge.change(draft, clock.instant());
        return files.attach(KIND, challenge.id, draft.attached())
                .chain(() -> deeds.record("challenge.changed", challenge));
    }

    Uni<ChallengeView> solve(UUID clusterId, UUID id) {
        return repository
                .get(clusterId, id)
                .invoke(this::refuseUnlessRaiser)
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
                .invoke(this::refuseUnlessRaiser)
                .call(challenge -> repository.isAnswered(challenge.id).invoke(challenge::reopen))
                .chain(challenge -> deeds.record("challenge.reopened", challenge));
    }

    private void refuseUnlessRaiser(Challenge challenge) {
        DomainException.refuseIf(
                !current.get().speaksFor().contains(challenge.organisationId), ChallengeProblem.NOT_YOURS);
    }
}
