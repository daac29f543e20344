package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** The time of a proposal is over: what was voted so far decides. */
@Singleton
class VotingEnd implements DeadlineHandler {
    private final NetworkRepository networks;
    private final ProposalRepository repository;
    private final Closing closing;
    private final Deadlines deadlines;
    private final Clock clock;

    VotingEnd(
            NetworkRepository networks,
            ProposalRepository repository,
            Closing closing,
            Deadlines deadlines,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.closing = closing;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Closing.DEADLINE;
    }

    /** Read under the lock: the last vote may have closed it while this waited. */
    @Override
    public Uni<Void> due(UUID proposalId) {
        return repository
                .networkOf(proposalId)
                .chain(networks::lock)
                .chain(network -> repository.get(network, proposalId))
                .chain(this::close);
    }

    private Uni<Void> close(Proposal proposal) {
        if (!proposal.isOpen()) {
            return Uni.createFrom().voidItem();
        }
        return proposal.isOver(clock.instant())
                ? closing.closeIfDecided(proposal)
                : deadlines.set(Closing.DEADLINE, proposal.id, proposal.closesAt);
    }
}
