package org.sahyog.network;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.version.IfMatch;

/** Founds networks and changes their descriptions. */
@ApplicationScoped
class Networks {
    private final NetworkRepository repository;
    private final NetworkReads reads;
    private final List<NetworkFollower> followers;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Networks(
            NetworkRepository repository,
            NetworkReads reads,
            @All List<NetworkFollower> followers,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.followers = followers;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** By whoever may bind an active stakeholder; that is the first member, and she its first leader. */
    Uni<NetworkView> found(UUID clusterId, NetworkDraft draft) {
        ActingFor founder = current.get().actingWith(OrganisationRight.JOIN_CLUSTER);
        Network network = Network.found(clusterId, Ids.chosen(draft.id()), draft, clock.instant());
        network.author = new Author(current.get().id(), founder.organisationId());
        return repository
                .refuseUnlessStakeholder(clusterId, founder.organisationId())
                .chain(() -> repository.insert(network))
                .chain(() -> journal.record(deed("network.founded", network)))
                .chain(() -> begin(network, founder))
                .chain(() -> reads.written(clusterId, network.id, current.get()));
    }

    private Uni<Void> begin(Network network, ActingFor founder) {
        return OneByOne.each(followers, follower -> follower.founded(network, founder));
    }

    Uni<NetworkView> change(UUID clusterId, UUID id, String ifMatch, NetworkDraft draft) {
        return repository
                .lock(clusterId, id)
                .call(network -> reads.written(clusterId, id, current.get())
                        .invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .invoke(network -> network.describe(draft))
                .chain(network -> journal.record(deed("network.changed", network)))
                .chain(() -> reads.written(clusterId, id, current.get()));
    }

    static Deed deed(String verb, Network network) {
        return Deed.of(verb, "network", network.id)
                .in(network.clusterId)
                .seenBy(Scope.cluster(network.clusterId), Scope.network(network.id));
    }
}
