package org.sahyog.costpool.confirmation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/**
 * Who says whether it is so: another officer than who entered it; where there is none, whoever acts for another member. Asked inside a write.
 */
@ApplicationScoped
public class Confirmers {
    private final PoolOffices offices;
    private final CurrentCaller current;

    Confirmers(PoolOffices offices, CurrentCaller current) {
        this.offices = offices;
        this.current = current;
    }

    public Uni<Void> refuseUnlessOther(CostPool pool, Author author) {
        UUID person = Objects.requireNonNull(author.person());
        UUID organisation = Objects.requireNonNull(author.organisation());
        DomainException.refuseIf(current.get().id().equals(person), ConfirmationProblem.OWN);
        return offices.mayApprove(pool.networkId, current.get(), person, organisation)
                .invoke(may -> DomainException.refuseIf(!may, ConfirmationProblem.NOT_CONFIRMER))
                .replaceWithVoid();
    }
}
