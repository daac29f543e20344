package org.sahyog.costpool.advance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which advances a list is asked for. */
class AdvanceFilter {
    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    AdvanceState state;

    @RestQuery
    @Parameter(description = "true: only those of which something is open")
    @Nullable
    Boolean open;

    @RestQuery
    @Parameter(description = "only those of this organisation")
    @Nullable
    UUID holderId;
}
