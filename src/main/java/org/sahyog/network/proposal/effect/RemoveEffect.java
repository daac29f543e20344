package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.Memberships;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalConsequence;
import org.sahyog.network.proposal.ProposalEffect;
import org.sahyog.network.proposal.ProposalKind;
import org.sahyog.shared.problem.DomainException;

/** A member has to go. */
@ApplicationScoped
class RemoveEffect implements ProposalEffect {
    private final ConcernedMember concerned;
    private final NetworkRepository networks;
    private final Memberships memberships;

    RemoveEffect(ConcernedMember concerned, NetworkRepository networks, Memberships memberships) {
        this.concerned = concerned;
        this.networks = networks;
        this.memberships = memberships;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.REMOVE;
    }

    @Override
    public Uni<Void> refuseUnfit(ProposalCase proposal) {
        return member(proposal)
                .invoke(found -> DomainException.refuseIf(found == null, NetworkProblem.SUBJECT_UNFIT))
                .replaceWithVoid();
    }

    @Override
    public Uni<ProposalConsequence> carried(ProposalCase proposal) {
        return member(proposal)
                .chain(member -> member == null
                        ? Uni.createFrom().item(ProposalConsequence.MEMBER_GONE)
                        : networks.lock(proposal.clusterId(), proposal.networkId())
                                .chain(network -> memberships.remove(network, member))
                                .replaceWith(ProposalConsequence.DONE));
    }

    private Uni<@Nullable Membership> member(ProposalCase proposal) {
        return concerned.by(proposal).map(found -> found == null || found.isWaiting() ? null : found);
    }
}
