package org.sahyog.cluster;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.agency.AgencyRole;
import org.sahyog.cluster.agency.ClusterAgencies;
import org.sahyog.cluster.agency.ClusterAgencyDraft;
import org.sahyog.cluster.phase.ClusterPhase;
import org.sahyog.cluster.phase.ClusterPhases;
import org.sahyog.cluster.phase.Phase;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.version.IfMatch;

@ApplicationScoped
class Clusters {

    private final ClusterRepository repository;
    private final ClusterPhases phases;
    private final ClusterAgencies agencies;
    private final Documents documents;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    Clusters(
            ClusterRepository repository,
            ClusterPhases phases,
            ClusterAgencies agencies,
            Documents documents,
            Journal journal,
            CurrentCaller caller,
            Clock clock) {
        this.repository = repository;
        this.phases = phases;
        this.agencies = agencies;
        this.documents = documents;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** A candidate from today on, led by the agency whose programme it is. */
    Uni<ClusterView> begin(ClusterDraft draft) {
        Instant now = clock.instant();
        ActingFor acting = caller.get().actingWith(OrganisationRight.RUN_CLUSTERS);
        UUID agencyId = acting.organisationId();
        Cluster cluster = Cluster.begin(Ids.chosen(draft.id()), draft.programmeId(), draft.profile(), now);
        cluster.author = new Author(caller.get().id(), agencyId);
        ClusterAgencyDraft lead = new ClusterAgencyDraft(agencyId, AgencyRole.LEAD, cluster.today(now));
        return agencies.findOwner(draft.programmeId())
                .invoke(owner -> DomainException.refuseIf(!agencyId.equals(owner), ClusterProblem.PROGRAMME_UNKNOWN))
                .chain(() -> repository.insert(cluster))
                .call(() -> phases.put(cluster.id, new ClusterPhase(Phase.CANDIDATE, cluster.today(now), null)))
                .call(() -> agencies.add(cluster.id, lead))
                .chain(() -> recorded("cluster.begun", cluster.id, agencyId));
    }

    Uni<ClusterView> describe(UUID clusterId, @Nullable String ifMatch, ClusterProfile profile) {
        return repository
                .get(clusterId)
                .call(cluster -> view(clusterId).invoke(view -> IfMatch.check(ifMatch, cluster.version, view)))
                .invoke(cluster -> cluster.describe(profile))
                .chain(() -> recorded("cluster.described", clusterId, null));
    }

    Uni<ClusterView> enter(UUID clusterId, ClusterPhase phase) {
        return repository
                .touch(clusterId)
                .chain(() -> phases.of(clusterId))
                .invoke(phase::refuseUnlessFits)
                .chain(() -> phases.put(clusterId, phase))
                .chain(() -> recorded("cluster.phase-recorded", clusterId, null));
    }

    Uni<ClusterView> admit(UUID clusterId, ClusterAgencyDraft agency) {
        return repository
                .touch(clusterId)
                .chain(() -> agencies.add(clusterId, agency))
                .chain(() -> recorded("cluster.agency-admitted", clusterId, agency.agencyId()));
    }

    private Uni<ClusterView> recorded(String verb, UUID clusterId, @Nullable UUID agencyId) {
        Deed deed = Deed.of(verb, "cluster", clusterId).in(clusterId).seenBy(Scope.cluster(clusterId));
        if (agencyId != null) {
            deed.with(Map.of("agency", agencyId)).seenBy(Scope.organisation(agencyId));
        }
        return journal.record(deed).chain(() -> view(clusterId));
    }

    private Uni<ClusterView> view(UUID clusterId) {
        return documents.written(ClusterReads.ONE, Tuple.of(clusterId), ClusterView.class);
    }
}
