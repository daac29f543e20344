package org.sahyog.costpool.claim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which claims a list is asked for. */
class ClaimFilter {
    @RestQuery
    @Parameter(description = "only what this organisation is to pay")
    @Nullable
    UUID organisationId;

    @RestQuery
    @Parameter(description = "only pledges, or only dues")
    @Nullable
    ClaimKind kind;

    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    ClaimState state;
}
