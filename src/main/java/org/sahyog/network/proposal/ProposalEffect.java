package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;

/**
 * What a kind of proposal does once it is carried, in the transaction that closes it. Must not refuse then: a vote would be taken back
 * with it; what cannot be done any more is told as a {@link ProposalConsequence}. At most one for each kind.
 */
public interface ProposalEffect {
    ProposalKind kind();

    /** At its opening: refuses what cannot be decided. */
    Uni<Void> refuseUnfit(ProposalCase proposal);

    Uni<ProposalConsequence> carried(ProposalCase proposal);

    default Uni<Void> rejected(ProposalCase proposal) {
        return Uni.createFrom().voidItem();
    }
}
