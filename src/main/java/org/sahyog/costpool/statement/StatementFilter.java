package org.sahyog.costpool.statement;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.problem.DomainException;

/** Whose statement, and of which days. */
public class StatementFilter {
    private static final LocalDate BEFORE_ALL = LocalDate.EPOCH;
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    @RestQuery
    @Parameter(
            description =
                    "of this member, also one that has left; without it and `payerClass`, of the pool’s own money")
    @Nullable
    UUID organisationId;

    @RestQuery
    @Parameter(description = "of this class of payers outside the pool")
    @Nullable
    PayerClass payerClass;

    @RestQuery
    @Parameter(description = "the first day; from the beginning unless told", example = "2027-04-01")
    @Nullable
    LocalDate from;

    @RestQuery
    @Parameter(description = "the last day; today unless told", example = "2028-03-31")
    @Nullable
    LocalDate until;

    StatementFilter refuseUnfit() {
        DomainException.refuseIf(organisationId != null && payerClass != null, StatementProblem.SUBJECT_UNFIT);
        DomainException.refuseIf(from != null && until != null && until.isBefore(from), StatementProblem.PERIOD_UNFIT);
        return this;
    }

    boolean isOfPool() {
        return organisationId == null && payerClass == null;
    }

    LocalDate first() {
        return from == null ? BEFORE_ALL : from;
    }

    LocalDate last() {
        return until == null ? AFTER_ALL : until;
    }

    /** Cluster, book, organisation, class, and which way is in: the first five values of each query. */
    Tuple values(UUID clusterId, UUID poolId) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(organisationId)
                .addString(payerClass == null ? null : payerClass.name())
                .addInteger(isOfPool() ? 1 : -1);
    }
}
