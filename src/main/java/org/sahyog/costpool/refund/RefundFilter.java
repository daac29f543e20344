package org.sahyog.costpool.refund;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.confirmation.ConfirmationState;

/** Which refunds a list is asked for. */
class RefundFilter {
    @RestQuery
    @Parameter(description = "only those of this expense")
    @Nullable
    UUID expenseId;

    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    ConfirmationState state;
}
