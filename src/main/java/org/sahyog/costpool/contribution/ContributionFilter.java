package org.sahyog.costpool.contribution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which contributions a list is asked for. */
class ContributionFilter {
    @RestQuery
    @Parameter(description = "only those of this organisation")
    @Nullable
    UUID organisationId;

    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    ContributionState state;
}
