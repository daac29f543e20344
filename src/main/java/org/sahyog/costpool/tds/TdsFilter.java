package org.sahyog.costpool.tds;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which deductions a list is asked for. */
class TdsFilter {
    @RestQuery
    @Parameter(
            description =
                    "true: only those that are still owed to the government; false: only those that were remitted")
    @Nullable
    Boolean open;
}
