package org.sahyog.costpool.payee;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which addresses a list is asked for. */
class PayeeAddressFilter {
    @RestQuery
    @Parameter(description = "only of this member")
    @Nullable
    UUID organisationId;

    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    PayeeAddressState state;
}
