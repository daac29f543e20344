package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.sahyog.network.NetworkEnd;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalConsequence;
import org.sahyog.network.proposal.ProposalEffect;
import org.sahyog.network.proposal.ProposalKind;

/** The network ends. */
@ApplicationScoped
class DissolveEffect implements ProposalEffect {
    private final NetworkRepository networks;
    private final NetworkEnd end;

    DissolveEffect(NetworkRepository networks, NetworkEnd end) {
        this.networks = networks;
        this.end = end;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DISSOLVE;
    }

    @Override
    public Uni<Void> refuseUnfit(ProposalCase proposal) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<ProposalConsequence> carried(ProposalCase proposal) {
        return networks.lock(proposal.clusterId(), proposal.networkId())
                .chain(end::dissolve)
                .replaceWith(ProposalConsequence.DONE);
    }
}
