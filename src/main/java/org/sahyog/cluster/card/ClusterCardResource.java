package org.sahyog.cluster.card;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/cluster-cards")
@Tag(name = "Clusters")
class ClusterCardResource {

    private final ClusterCardReads reads;

    ClusterCardResource(ClusterCardReads reads) {
        this.reads = reads;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listClusterCards",
            summary = "All clusters by name, product and place",
            description =
                    "For a firm that looks for the cluster to join: a card is the only thing that a stranger sees of a cluster.")
    public Uni<Page<ClusterCardView>> list(
            @RestQuery
                    @Size(max = 100)
                    @Parameter(description = "a part of name, product, district or PIN code")
                    @Nullable
                    String q,
            @RestQuery
                    @Size(max = 10)
                    @Parameter(description = "ISO 3166-2 code of a state", example = "IN-UP")
                    @Nullable
                    String stateCode,
            @BeanParam PageRequest page) {
        return reads.list(q, stateCode, page);
    }
}
