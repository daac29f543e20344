package org.sahyog.challenge.merge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeDeeds;
import org.sahyog.challenge.ChallengeProblem;
import org.sahyog.challenge.ChallengeRepository;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.shared.database.Sql;

/** Two needs that are one, and two again if that was a mistake. A cluster merges one pair at a time: crossing merges never meet. */
@ApplicationScoped
class ChallengeMerges {
    private static final Sql RAISER_SUPPORTS = Sql.of("""
            insert into challenge_support (cluster_id, challenge_id, organisation_id, person_id, supported_at)
            select cluster_id, id, organisation_id, created_by, raised_at from challenge where id = :id
            on conflict (challenge_id, organisation_id) do nothing
            """);
    private static final Sql FOLLOW = Sql.of("update challenge set root_id = :kept where root_id = :gone");
    private static final Sql BRING_BACK = Sql.of("""
            with recursive below (id) as (
                select id from challenge where merged_into = :id
                union all select c.id from challenge c join below b on c.merged_into = b.id)
            update challenge set root_id = :id where id in (select id from below)
            """);

    private final ChallengeRepository repository;
    private final ChallengeDeeds deeds;
    private final Clock clock;

    ChallengeMerges(ChallengeRepository repository, ChallengeDeeds deeds, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Answers the one that remains. */
    Uni<ChallengeView> merge(UUID clusterId, UUID id, UUID into) {
        return repository
                .oneMergeAtATime(clusterId)
                .chain(() -> repository.get(clusterId, id))
                .chain(gone -> kept(clusterId, into)
                        .invoke(kept -> gone.mergeInto(kept, clock.instant()))
                        .call(kept ->
                                FOLLOW.with("kept", kept.id()).with("gone", id).update())
                        .call(() -> RAISER_SUPPORTS.with("id", id).update())
                        .call(kept -> deeds.recordOnly("challenge.merged", gone, Map.of("into", kept.id())))
                        .chain(kept -> deeds.record("challenge.joined", kept, Map.of("merged", id))));
    }

    private Uni<Challenge> kept(UUID clusterId, UUID into) {
        return repository.getOr(clusterId, into, ChallengeProblem.MERGE_UNFIT);
    }

    /** With all that was merged into it before, and with its supporters; answers the one that is by itself again. */
    Uni<ChallengeView> separate(UUID clusterId, UUID id) {
        return repository
                .oneMergeAtATime(clusterId)
                .chain(() -> repository.get(clusterId, id))
                .invoke(Challenge::refuseUnlessMerged)
                .chain(gone -> repository
                        .get(clusterId, gone.rootId())
                        .invoke(() -> gone.separate(clock.instant()))
                        .call(() -> BRING_BACK.with("id", id).update())
                        .call(kept -> repository.isAnswered(kept.id()).invoke(kept::letGo))
                        .call(() -> repository.isAnswered(id).invoke(gone::letGo))
                        .call(kept -> deeds.recordOnly("challenge.parted", kept, Map.of("separated", id)))
                        .chain(() -> deeds.record("challenge.separated", gone)));
    }
}
