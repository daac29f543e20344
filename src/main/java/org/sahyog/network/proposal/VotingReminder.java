package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.journal.Journal;

/** A vote ends soon: the journal says so once, and who has not voted is told. */
@Singleton
class VotingReminder implements DeadlineHandler {
    static final String KIND = "network.proposal-reminder";

    private final NetworkRepository networks;
    private final ProposalRepository repository;
    private final Journal journal;

    VotingReminder(NetworkRepository networks, ProposalRepository repository, Journal journal) {
        this.networks = networks;
        this.repository = repository;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Read under the lock: it may have been decided while this waited. */
    @Override
    public Uni<Void> due(UUID proposalId) {
        return repository
                .networkOf(proposalId)
                .chain(networks::lock)
                .chain(network -> repository.get(network, proposalId))
                .chain(proposal -> proposal.isOpen()
                        ? journal.record(Closing.deed("proposal.closing-soon", proposal))
                        : Uni.createFrom().voidItem());
    }
}
