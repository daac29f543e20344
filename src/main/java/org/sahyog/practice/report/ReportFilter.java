package org.sahyog.practice.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What those look at who decide. */
class ReportFilter {
    @RestQuery
    @Parameter(description = "true: what is hidden; else that about which a report or an appeal waits")
    @Nullable
    Boolean hidden;

    boolean onlyHidden() {
        return Boolean.TRUE.equals(hidden);
    }
}
