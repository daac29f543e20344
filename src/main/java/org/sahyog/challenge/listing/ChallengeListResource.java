package org.sahyog.challenge.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeListResource {
    private final ChallengeListReads reads;
    private final CurrentCaller current;

    ChallengeListResource(ChallengeListReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listChallenges",
            summary = "The needs of the cluster",
            description = "What was merged stands for itself only with `state=MERGED`.")
    public Uni<Page<ChallengeListItem>> list(
            UUID clusterId, @BeanParam @Valid ChallengeFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, filter, current.get(), page);
    }
}
