package org.sahyog.costpool.statement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;

/** Statements as they are shown. */
@ApplicationScoped
public class Statements {
    private final StatementReads reads;
    private final Clock clock;

    Statements(StatementReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    Uni<StatementView> get(UUID clusterId, UUID poolId, StatementFilter filter) {
        return head(clusterId, poolId, filter)
                .chain(head ->
                        reads.sums(clusterId, poolId, filter, head.last()).map(sums -> StatementView.of(head, sums)));
    }

    Uni<Page<StatementLineView>> lines(UUID clusterId, UUID poolId, StatementFilter filter, PageRequest page) {
        return place(clusterId, poolId, filter, page)
                .chain(place -> reads.lines(clusterId, poolId, filter, place, page.fetch())
                        .map(lines -> Page.of(
                                lines,
                                page,
                                line -> StatementPlace.after(line, place.last()).key())));
    }

    private Uni<StatementPlace> place(UUID clusterId, UUID poolId, StatementFilter filter, PageRequest page) {
        List<String> after = page.after();
        return after.isEmpty()
                ? head(clusterId, poolId, filter).map(head -> StatementPlace.before(head, filter))
                : Uni.createFrom().item(() -> StatementPlace.of(after));
    }

    public Uni<StatementHead> head(UUID clusterId, UUID poolId, StatementFilter filter) {
        return reads.head(clusterId, poolId, filter.refuseUnfit(), clock.instant())
                .invoke(head -> DomainException.refuseIf(!head.known(), CostPoolProblem.NOT_IN_POOL));
    }
}
