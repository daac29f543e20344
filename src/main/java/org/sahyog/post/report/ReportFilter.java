package org.sahyog.post.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which posts those look at who decide. */
class ReportFilter {
    @RestQuery
    @Parameter(description = "true: those that are hidden; else those about which a report or an appeal waits")
    @Nullable
    Boolean hidden;

    boolean onlyHidden() {
        return Boolean.TRUE.equals(hidden);
    }
}
