package org.sahyog.costpool.transfer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which transfers a list is asked for. */
class TransferFilter {
    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    TransferState state;
}
