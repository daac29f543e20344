package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.Memberships;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalConsequence;
import org.sahyog.network.proposal.ProposalEffect;
import org.sahyog.network.proposal.ProposalKind;
import org.sahyog.shared.problem.DomainException;

/** An applicant comes in, or is refused; who is invited comes in by accepting. */
@ApplicationScoped
class AdmitEffect implements ProposalEffect {
    private final ConcernedMember concerned;
    private final Memberships memberships;

    AdmitEffect(ConcernedMember concerned, Memberships memberships) {
        this.concerned = concerned;
        this.memberships = memberships;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.ADMIT;
    }

    @Override
    public Uni<Void> refuseUnfit(ProposalCase proposal) {
        return waiting(proposal)
                .invoke(found -> DomainException.refuseIf(found == null, NetworkProblem.SUBJECT_UNFIT))
                .replaceWithVoid();
    }

    @Override
    public Uni<ProposalConsequence> carried(ProposalCase proposal) {
        return waiting(proposal)
                .chain(applicant -> applicant == null
                        ? Uni.createFrom().item(ProposalConsequence.APPLICANT_GONE)
                        : memberships.admit(applicant).replaceWith(ProposalConsequence.DONE));
    }

    @Override
    public Uni<Void> rejected(ProposalCase proposal) {
        return waiting(proposal)
                .chain(applicant ->
                        applicant == null ? Uni.createFrom().voidItem() : memberships.refuse(applicant, null));
    }

    private Uni<@Nullable Membership> waiting(ProposalCase proposal) {
        return concerned.by(proposal).map(found -> found != null && found.isWaiting() ? found : null);
    }
}
