package org.sahyog.event.page.share;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/share")
@Tag(name = "Event shares")
class ShareResource {
    private final Shares shares;
    private final ShareReads reads;
    private final PublicAddress address;
    private final RoutingContext http;
    private final Once once;

    ShareResource(Shares shares, ShareReads reads, PublicAddress address, RoutingContext http, Once once) {
        this.shares = shares;
        this.reads = reads;
        this.address = address;
        this.http = http;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "shareEvent",
            summary = "A short link to a published event, to send around",
            description =
                    "The one there is, or a new one. Whoever opens it sees a page: all about a public event, and of an event"
                            + " for members only that one must sign in.")
    public Uni<ShareView> share(UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                ShareView.class,
                () -> shares.share(clusterId, eventId).map(share -> ShareView.of(share, address.of(http.request()))));
    }

    @GET
    @ForEventOrganisers
    @Operation(operationId = "getEventShare", summary = "The link in force", description = "404 where there is none.")
    public Uni<ShareView> get(UUID clusterId, UUID eventId) {
        return reads.inForce(clusterId, eventId, address.of(http.request()));
    }

    @DELETE
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "revokeEventShare",
            summary = "Take the link back",
            description = "For good: whoever opens it learns that it has ended. A new one can be made.")
    public Uni<Void> revoke(UUID clusterId, UUID eventId, @RestHeader("If-Match") String ifMatch) {
        return shares.revoke(clusterId, eventId, ifMatch, address.of(http.request()));
    }
}
