package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.charter.CharterDraft;
import org.sahyog.network.charter.Charters;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalConsequence;
import org.sahyog.network.proposal.ProposalEffect;
import org.sahyog.network.proposal.ProposalKind;

/** The next version of the charter is in force. */
@ApplicationScoped
class AdoptCharterEffect implements ProposalEffect {
    private final NetworkRepository networks;
    private final Charters charters;

    AdoptCharterEffect(NetworkRepository networks, Charters charters) {
        this.networks = networks;
        this.charters = charters;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.ADOPT_CHARTER;
    }

    @Override
    public Uni<Void> refuseUnfit(ProposalCase proposal) {
        charters.refuseUnsafe(draft(proposal));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<ProposalConsequence> carried(ProposalCase proposal) {
        return networks.lock(proposal.clusterId(), proposal.networkId())
                .chain(network -> charters.adopt(network, proposal.id(), draft(proposal)))
                .replaceWith(ProposalConsequence.DONE);
    }

    private static CharterDraft draft(ProposalCase proposal) {
        return Objects.requireNonNull(proposal.payload().charter());
    }
}
