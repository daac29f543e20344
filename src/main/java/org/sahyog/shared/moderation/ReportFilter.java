package org.sahyog.shared.moderation;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What those look at who decide. */
public class ReportFilter {
    @RestQuery
    @Parameter(description = "true: what is hidden; else that about which a report or an appeal waits")
    @Nullable
    Boolean hidden;

    public boolean onlyHidden() {
        return Boolean.TRUE.equals(hidden);
    }
}
