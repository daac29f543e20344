package org.sahyog.network.officer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.access.ForNetworkReaders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/officers")
@Tag(name = "Networks")
class OfficerResource {
    private final Officers officers;
    private final OfficerReads reads;
    private final Once once;

    OfficerResource(Officers officers, OfficerReads reads, Once once) {
        this.officers = officers;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForNetworkReaders
    @Operation(
            operationId = "listOfficers",
            summary = "Who holds office in the network, latest first",
            description = "Officers are elected by proposals of the kind ELECT.")
    public Uni<Page<OfficerView>> list(
            UUID clusterId,
            UUID networkId,
            @RestQuery @Parameter(description = "also those whose term has ended") @Nullable Boolean former,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, Boolean.TRUE.equals(former), page);
    }

    @POST
    @Path("/{officerId}/resignation")
    @ForNetworkReaders
    @WithTransaction
    @Operation(
            operationId = "resignOffice",
            summary = "Give up an office that you hold",
            description = "Always possible. Too few officers freeze the network’s spending until others are elected.")
    public Uni<OfficerView> resign(UUID clusterId, UUID networkId, UUID officerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, OfficerView.class, () -> officers.resign(clusterId, networkId, officerId));
    }
}
