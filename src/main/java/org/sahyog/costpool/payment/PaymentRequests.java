package org.sahyog.costpool.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolState;
import org.sahyog.costpool.payee.PayeeProblem;
import org.sahyog.costpool.transfer.TransferProblem;
import org.sahyog.costpool.transfer.TransferState;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.problem.DomainException;

/** Whole addresses, for who has to pay there now and for nobody else. */
@ApplicationScoped
class PaymentRequests {
    private final PaymentReads reads;
    private final CurrentCaller current;

    PaymentRequests(PaymentReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    /** What the caller’s side has still to pay. */
    Uni<PaymentRequestView> ofTransfer(UUID clusterId, UUID poolId, UUID transferId) {
        return reads.ofTransfer(clusterId, poolId, transferId, current.get())
                .invoke(facts -> DomainException.refuseIf(!facts.payer(), TransferProblem.NOT_PAYER))
                .invoke(facts -> DomainException.refuseIf(
                        !facts.state().equals(TransferState.PROPOSED.name()),
                        TransferProblem.NOT_WAITING,
                        facts.state()))
                .map(facts -> facts.request(transferId));
    }

    /** So much from the organisation acted for into the pool. Its reference is the same until the treasurer has entered it. */
    Uni<PaymentRequestView> ofContribution(UUID clusterId, UUID poolId, long amount) {
        ActingFor acting = current.get().actingWith(OrganisationRight.SPEND);
        return reads.ofContribution(clusterId, poolId, acting.ids(), amount)
                .invoke(facts -> DomainException.refuseIf(!facts.payer(), PayeeProblem.NOT_SHARING))
                .invoke(facts -> DomainException.refuseIf(
                        facts.state().equals(CostPoolState.CLOSED.name()), CostPoolProblem.CLOSED))
                .map(facts -> facts.request(reference(poolId, acting.organisationId(), facts.times())));
    }

    private static UUID reference(UUID pool, UUID payer, int times) {
        return UUID.nameUUIDFromBytes((pool + " " + payer + " " + times).getBytes(UTF_8));
    }
}
