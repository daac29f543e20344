package org.sahyog.challenge.support;

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
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Each organisation supports a need once, whichever of the merged ones it names: the support stays there and counts for all. */
@ApplicationScoped
class ChallengeSupports {
    private static final Sql OF_MINE = Sql.of("""
            select exists (select 1 from challenge r where r.id = :root and r.organisation_id = any(cast(:organisations as uuid[]))),
                exists (select 1 from challenge c join challenge_support s on s.challenge_id = c.id
                    where c.root_id = :root and s.organisation_id = any(cast(:organisations as uuid[])))
            """);
    private static final Sql ADD = Sql.of("""
            insert into challenge_support (cluster_id, challenge_id, organisation_id, person_id, supported_at)
            values (:cluster, :challenge, :organisation, :person, :now) on conflict (challenge_id, organisation_id) do nothing
            """);
    private static final Sql TAKE_BACK = Sql.of("""
            delete from challenge_support s using challenge c
            where c.id = s.challenge_id and c.root_id = :root and s.organisation_id = any(cast(:organisations as uuid[]))
            """);

    private final ChallengeRepository repository;
    private final ChallengeDeeds deeds;
    private final ClusterMembership membership;
    private final CurrentRequest request;
    private final Clock clock;

    ChallengeSupports(
            ChallengeRepository repository,
            ChallengeDeeds deeds,
            ClusterMembership membership,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.membership = membership;
        this.request = request;
        this.clock = clock;
    }

    /** Answers the one that remains. */
    Uni<ChallengeView> support(UUID clusterId, UUID id) {
        return repository
                .root(clusterId, id)
                .invoke(Challenge::refuseUnlessOpen)
                .chain(root -> membership
                        .acting(clusterId)
                        .call(member -> refuseUnlessFirst(root, member))
                        .call(member -> add(clusterId, id, member))
                        .chain(member -> record("challenge.supported", id, root, member)));
    }

    private static Uni<Void> refuseUnlessFirst(Challenge root, ActingFor member) {
        return OF_MINE.with("root", root.id())
                .with("organisations", ids(member))
                .row()
                .invoke(row -> {
                    DomainException.refuseIf((Boolean) row[0], ChallengeProblem.OWN);
                    DomainException.refuseIf((Boolean) row[1], ChallengeProblem.ALREADY_SUPPORTED);
                })
                .replaceWithVoid();
    }

    private Uni<Integer> add(UUID clusterId, UUID id, ActingFor member) {
        return ADD.with("cluster", clusterId)
                .with("challenge", id)
                .with("organisation", member.organisationId())
                .with("person", request.person())
                .with("now", clock.instant())
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, ChallengeProblem.ALREADY_SUPPORTED));
    }

    /** Also of what was merged and what has ended. */
    Uni<ChallengeView> takeBack(UUID clusterId, UUID id) {
        return repository
                .root(clusterId, id)
                .chain(root -> membership
                        .acting(clusterId)
                        .call(member -> TAKE_BACK
                                .with("root", root.id())
                                .with("organisations", ids(member))
                                .update()
                                .invoke(gone -> DomainException.refuseIf(gone == 0, ChallengeProblem.NOT_SUPPORTED)))
                        .chain(member -> record("challenge.unsupported", id, root, member)));
    }

    private Uni<ChallengeView> record(String verb, UUID id, Challenge root, ActingFor member) {
        return deeds.record(verb, root, Map.of("organisation", member.organisationId()))
                .chain(() -> deeds.remaining(root.clusterId(), id));
    }

    private static UUID[] ids(ActingFor member) {
        return member.ids().toArray(UUID[]::new);
    }
}
