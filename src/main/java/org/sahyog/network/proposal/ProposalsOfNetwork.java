package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkFollower;
import org.sahyog.shared.OneByOne;

/** What is open when the network ends is decided no more. */
@ApplicationScoped
class ProposalsOfNetwork implements NetworkFollower {
    private final ProposalRepository repository;
    private final Closing closing;

    ProposalsOfNetwork(ProposalRepository repository, Closing closing) {
        this.repository = repository;
        this.closing = closing;
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return repository
                .open(network)
                .chain(all ->
                        OneByOne.each(all, each -> closing.withdraw(each, ProposalConsequence.NETWORK_DISSOLVED)));
    }
}
