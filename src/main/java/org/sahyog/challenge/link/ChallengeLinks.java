package org.sahyog.challenge.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeDeeds;
import org.sahyog.challenge.ChallengeProblem;
import org.sahyog.challenge.ChallengeRepository;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.challenge.link.LinkRepository.Linkable;
import org.sahyog.challenge.link.LinkRepository.Made;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Saying what is done about a need. What another does about it, where its raiser sees that, answers it. */
@ApplicationScoped
class ChallengeLinks {
    private final ChallengeRepository challenges;
    private final LinkRepository links;
    private final LinkReads reads;
    private final ChallengeDeeds deeds;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final Clock clock;

    ChallengeLinks(
            ChallengeRepository challenges,
            LinkRepository links,
            LinkReads reads,
            ChallengeDeeds deeds,
            ClusterMembership membership,
            CurrentCaller current,
            Clock clock) {
        this.challenges = challenges;
        this.links = links;
        this.reads = reads;
        this.deeds = deeds;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    Uni<ChallengeLinkView> link(UUID clusterId, UUID challengeId, LinkDraft draft) {
        return challenges
                .get(clusterId, challengeId)
                .invoke(Challenge::refuseUnlessOpen)
                .chain(challenge -> links.fit(challenge, draft)
                        .chain(thing -> link(challenge, thing, draft))
                        .call(id -> deeds.recordOnly("challenge.linked", challenge, Map.of("link", id))))
                .chain(reads::written);
    }

    private Uni<UUID> link(Challenge challenge, Linkable thing, LinkDraft draft) {
        boolean responds = thing.shownToRaiser() && !speaksFor(challenge.raiserId());
        Instant now = clock.instant();
        return membership
                .isServed(challenge.clusterId())
                .call(agent -> refuseOthers(challenge, thing, agent))
                .chain(agent -> links.add(challenge, draft, responds, agent, now))
                .invoke(() -> {
                    if (responds) {
                        challenge.answer(now);
                    }
                });
    }

    private Uni<?> refuseOthers(Challenge challenge, Linkable thing, boolean agent) {
        if (agent) {
            return Uni.createFrom().voidItem();
        }
        boolean party = thing.hers() || speaksFor(challenge.raiserId());
        return challenges
                .isHeldBy(challenge, current.get().speaksFor())
                .chain(held -> held ? Uni.createFrom().voidItem() : refuseUnlessMember(challenge, party));
    }

    private Uni<Void> refuseUnlessMember(Challenge challenge, boolean party) {
        DomainException.refuseIf(!party, ChallengeProblem.LINKER_UNFIT);
        return membership.acting(challenge.clusterId()).replaceWithVoid();
    }

    private boolean speaksFor(UUID organisation) {
        return current.get().speaksFor().contains(organisation);
    }

    /** Answers the need that remains. */
    Uni<ChallengeView> takeBack(UUID clusterId, UUID challengeId, UUID id) {
        return challenges
                .oneMergeAtATime(clusterId)
                .chain(() -> links.get(clusterId, challengeId, id))
                .call(made -> refuseUnlessMade(clusterId, made))
                .chain(made -> challenges
                        .get(clusterId, made.challengeId())
                        .call(() -> links.remove(id))
                        .call(holder -> links.firstAnswer(holder.id()).invoke(holder::answeredFirst))
                        .chain(holder -> challenges.get(clusterId, holder.rootId()))
                        .call(root -> challenges.isAnswered(root.id()).invoke(root::letGo))
                        .chain(root -> deeds.record(
                                "challenge.unlinked", root, Map.of("link", id, "linked", made.linkedId()))));
    }

    private Uni<?> refuseUnlessMade(UUID clusterId, Made made) {
        return membership.isServed(clusterId).invoke(agent -> {
            boolean may = agent || made.hers();
            DomainException.refuseIf(!may && !made.shown(), RequestProblem.NOT_FOUND);
            DomainException.refuseIf(!may, ChallengeProblem.LINK_OF_OTHERS);
        });
    }
}
