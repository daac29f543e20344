package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkFollower;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.request.CurrentRequest;

/** The founder's organisation is the first member; whoever still asks when the network ends is refused. */
@Singleton
class FirstMember implements NetworkFollower {
    private final MembershipRepository repository;
    private final MembershipDeeds deeds;
    private final CurrentRequest request;
    private final Clock clock;

    FirstMember(MembershipRepository repository, MembershipDeeds deeds, CurrentRequest request, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public Uni<Void> founded(Network network, ActingFor founder) {
        UUID organisation = founder.organisationId();
        Membership first = Membership.begin(Ids.next(), network.clusterId, network.id, organisation, clock.instant());
        first.author = new Author(request.person(), organisation);
        return repository.insert(first).chain(() -> deeds.record("founded", first));
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return repository
                .waiting(network)
                .invoke(waiting -> waiting.forEach(each -> each.refuse(null, clock.instant())))
                .chain(waiting -> deeds.record("refused", waiting));
    }
}
