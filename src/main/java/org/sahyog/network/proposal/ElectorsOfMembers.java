package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.MembershipFollower;
import org.sahyog.network.member.MembershipState;

/**
 * Who is no member any more counts no longer in what is still open. Who is only suspended does: officers take nobody’s vote in what was opened
 * before.
 */
@ApplicationScoped
class ElectorsOfMembers implements MembershipFollower {
    private final ProposalRepository repository;
    private final Closing closing;
    private final Clock clock;

    ElectorsOfMembers(ProposalRepository repository, Closing closing, Clock clock) {
        this.repository = repository;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public Uni<Void> stopped(Network network, Membership membership) {
        if (membership.state == MembershipState.SUSPENDED) {
            return Uni.createFrom().voidItem();
        }
        return repository
                .endElector(network, membership.organisationId, clock.instant())
                .chain(() -> closing.closeDecided(network));
    }

    @Override
    public Uni<Void> merged(Network network, UUID gone, UUID kept) {
        return repository
                .mergeElector(network, gone, kept)
                .chain(() -> repository.endElector(network, gone, clock.instant()))
                .chain(() -> closing.closeDecided(network));
    }
}
