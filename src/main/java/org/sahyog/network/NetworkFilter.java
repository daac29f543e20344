package org.sahyog.network;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which networks a list is asked for. */
public class NetworkFilter {
    @RestQuery
    @Parameter(description = "only of this form")
    @Nullable
    NetworkForm form;

    @RestQuery
    @Parameter(
            description =
                    "ACTIVE unless told; DISSOLVED ones for who was in them at the end, and for agents and agencies")
    @Nullable
    NetworkState state;

    @RestQuery
    @Parameter(description = "only those in which an organisation of the caller is, is invited, or has applied")
    @Nullable
    Boolean mine;

    @RestQuery
    @Parameter(description = "a part of the name or of the purpose")
    @Size(max = 100)
    @Nullable
    String q;

    String stateOrActive() {
        return (state == null ? NetworkState.ACTIVE : state).name();
    }

    @Nullable
    String formName() {
        return form == null ? null : form.name();
    }

    boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }
}
