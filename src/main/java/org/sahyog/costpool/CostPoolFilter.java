package org.sahyog.costpool;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which pools a list is asked for. */
class CostPoolFilter {
    @RestQuery
    @Parameter(description = "only those of this network")
    @Nullable
    UUID networkId;

    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    CostPoolState state;

    @RestQuery
    @Parameter(description = "true: only those that an organisation of the caller shares, or has shared")
    @Nullable
    Boolean mine;
}
