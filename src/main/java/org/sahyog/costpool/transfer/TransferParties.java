package org.sahyog.costpool.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.transfer.position.Side;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;

/** Who says that a transfer is paid, that it has come, or that it is not so. In the transaction of its callers. */
@ApplicationScoped
class TransferParties {
    private final PoolOffices offices;
    private final CurrentCaller current;

    TransferParties(PoolOffices offices, CurrentCaller current) {
        this.offices = offices;
        this.current = current;
    }

    /** For payers outside the pool, and to them, the treasurer. */
    Uni<Void> refuseUnlessPayer(CostPool pool, PoolTransfer transfer) {
        Side payer = transfer.isWithOutside() ? Side.TREASURER : transfer.payer();
        return refuseUnless(pool, payer, TransferProblem.NOT_PAYER);
    }

    Uni<Void> refuseUnlessOne(CostPool pool, PoolTransfer transfer) {
        return isParty(pool, transfer.payer())
                .chain(payer -> payer ? Uni.createFrom().item(true) : isParty(pool, transfer.receiver()))
                .invoke(party -> DomainException.refuseIf(!party, TransferProblem.NOT_PARTY))
                .replaceWithVoid();
    }

    private Uni<Void> refuseUnless(CostPool pool, Side party, TransferProblem problem) {
        return isParty(pool, party)
                .invoke(is -> DomainException.refuseIf(!is, problem))
                .replaceWithVoid();
    }

    /** Nobody confirms what she paid from the pool, or into it, herself: another one of the receiver does, or another officer. */
    Uni<Void> refuseUnlessReceiver(CostPool pool, PoolTransfer transfer) {
        if (transfer.isWithOutside()) {
            return refuseUnlessOther(pool, transfer);
        }
        UUID payer = transfer.payer().organisation();
        return payer != null && transfer.receiver().isTreasurer()
                ? offices.isTreasurers(pool.networkId, payer)
                        .chain(own -> own
                                ? refuseUnlessOther(pool, transfer)
                                : refuseUnless(pool, transfer.receiver(), TransferProblem.NOT_RECEIVER))
                : refuseUnlessReceiverAmongMembers(pool, transfer);
    }

    private Uni<Void> refuseUnlessReceiverAmongMembers(CostPool pool, PoolTransfer transfer) {
        return !transfer.payer().isTreasurer()
                ? refuseUnless(pool, transfer.receiver(), TransferProblem.NOT_RECEIVER)
                : offices.isTreasurer(pool.networkId, current.get())
                        .invoke(treasurer -> DomainException.refuseIf(treasurer, TransferProblem.OWN))
                        .chain(() -> offices.isOfficer(pool.networkId, current.get()))
                        .chain(officer -> officer
                                ? Uni.createFrom().voidItem()
                                : refuseUnless(pool, transfer.receiver(), TransferProblem.NOT_RECEIVER));
    }

    /** Two pairs of eyes, as for an expense. */
    private Uni<Void> refuseUnlessOther(CostPool pool, PoolTransfer transfer) {
        UUID paidBy = transfer.paidBy;
        UUID paidFor = transfer.paidFor;
        if (paidBy == null || paidFor == null) {
            throw new DomainException(TransferProblem.UNPAID);
        }
        DomainException.refuseIf(current.get().id().equals(paidBy), TransferProblem.OWN);
        return offices.mayApprove(pool.networkId, current.get(), paidBy, paidFor)
                .invoke(may -> DomainException.refuseIf(!may, TransferProblem.NOT_RECEIVER))
                .replaceWithVoid();
    }

    /** For the treasurer’s side the treasurer; for payers outside, any officer; for a member’s, who may spend its money. */
    private Uni<Boolean> isParty(CostPool pool, Side side) {
        UUID party = side.organisation();
        return party == null && !side.isTreasurer()
                ? offices.isOfficer(pool.networkId, current.get())
                : offices.isParty(pool.networkId, party, current.get());
    }
}
