package org.sahyog.challenge.raising;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeDeeds;
import org.sahyog.challenge.ChallengeDraft;
import org.sahyog.challenge.ChallengeRepository;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.version.IfMatch;

/** Raising a need and correcting it. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Challenges {
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
                .call(challenge -> files.attach(Challenge.KIND, challenge.id(), draft.attached()))
                .chain(challenge -> deeds.record("challenge.raised", challenge));
    }

    /** By people of the organisation that raised it, while it is a member; a patch that changes nothing is no change. */
    Uni<ChallengeView> change(UUID clusterId, UUID id, String ifMatch, JsonNode patch) {
        return repository
                .get(clusterId, id)
                .call(() -> membership.acting(clusterId))
                .invoke(challenge ->
                        challenge.refuseUnlessRaisedBy(current.get().speaksFor()))
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
        return files.attach(Challenge.KIND, challenge.id(), draft.attached())
                .chain(() -> deeds.record("challenge.changed", challenge));
    }
}
