package org.sahyog.network.charter;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.network.access.ForNetworkInsiders;
import org.sahyog.network.access.ForNetworkReaders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/charters")
@Tag(name = "Networks")
class CharterResource {
    private final Charters charters;
    private final CharterReads reads;
    private final Once once;

    CharterResource(Charters charters, CharterReads reads, Once once) {
        this.charters = charters;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForNetworkReaders
    @Operation(
            operationId = "listCharters",
            summary = "Versions of the network’s charter, the one in force first",
            description = "Without their texts. A new version is drafted as a proposal of the kind ADOPT_CHARTER.")
    public Uni<Page<CharterView>> list(UUID clusterId, UUID networkId, @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, page);
    }

    @GET
    @Path("/{charterId}")
    @ForNetworkReaders
    @Operation(operationId = "getCharter", summary = "A version of the charter, and who has accepted it")
    public Uni<CharterView> get(UUID clusterId, UUID networkId, UUID charterId) {
        return reads.get(clusterId, networkId, charterId);
    }

    @POST
    @Path("/{charterId}/acceptance")
    @ForNetworkInsiders
    @WithTransaction
    @Operation(
            operationId = "acceptCharter",
            summary = "Accept the charter in force for your organisation",
            description =
                    "By whoever may VOTE for it, once per version, also while it is suspended; recorded with person and time. Voting and spending depend on it where the charter says so.")
    public Uni<CharterView> accept(UUID clusterId, UUID networkId, UUID charterId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, CharterView.class, () -> charters.accept(clusterId, networkId, charterId));
    }
}
