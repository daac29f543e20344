package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.practice.PracticeState;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practices")
class PracticeListResource {
    private final PracticeListReads reads;

    PracticeListResource(PracticeListReads reads) {
        this.reads = reads;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listPractices",
            summary = "The practices of the cluster, newest first",
            description =
                    "What is published, unless another state is asked for: of drafts and of what is submitted, those that you see, revisions too.")
    public Uni<Page<PracticeListItem>> list(
            UUID clusterId,
            @BeanParam @Valid PracticeFilter filter,
            @RestQuery @Parameter(description = "only in this state; PUBLISHED unless told") @Nullable
                    PracticeState state,
            @RestQuery @Parameter(description = "true: only those of an organisation of mine") @Nullable Boolean mine,
            @BeanParam PageRequest page) {
        PracticeState asked = state == null ? PracticeState.PUBLISHED : state;
        return reads.inCluster(clusterId, filter, asked, Boolean.TRUE.equals(mine), page);
    }
}
