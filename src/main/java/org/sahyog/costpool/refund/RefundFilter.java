package org.sahyog.costpool.refund;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which refunds a list is asked for. */
class RefundFilter {
    @RestQuery
    @Parameter(description = "only those of this expense")
    @Nullable
    UUID expenseId;
}
