package org.sahyog.network.task;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which tasks a list is asked for. */
public class TaskFilter {
    @RestQuery
    @Parameter(description = "OPEN unless told")
    @Nullable
    TaskState state;

    @RestQuery
    @Parameter(description = "true: only those of the caller’s own organisations")
    @Nullable
    Boolean mine;

    String stateOrOpen() {
        return (state == null ? TaskState.OPEN : state).name();
    }

    boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }
}
