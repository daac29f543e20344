package org.sahyog.network;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.access.ForNetworkOfficers;
import org.sahyog.network.access.ForNetworkSight;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks")
@Tag(name = "Networks")
class NetworkResource {
    private final Networks networks;
    private final NetworkReads reads;
    private final ClusterRights rights;
    private final CurrentCaller current;
    private final Once once;

    NetworkResource(Networks networks, NetworkReads reads, ClusterRights rights, CurrentCaller current, Once once) {
        this.networks = networks;
        this.reads = reads;
        this.rights = rights;
        this.current = current;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "foundNetwork",
            summary = "Found a network of firms",
            description =
                    "Acting for an active stakeholder of the cluster with the right JOIN_CLUSTER. It is the first member, and the founder its first leader.")
    public Uni<NetworkView> found(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull NetworkDraft draft) {
        return once.perform(key, draft, NetworkView.class, () -> networks.found(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listNetworks",
            summary = "The cluster’s networks by name",
            description = "Their cards. For who belongs to one, `getNetwork` shows more.")
    public Uni<Page<NetworkView>> list(
            UUID clusterId, @BeanParam @Valid NetworkFilter filter, @BeanParam PageRequest page) {
        return serves(clusterId).chain(serves -> reads.list(clusterId, filter, current.get(), serves, page));
    }

    @GET
    @Path("/{networkId}")
    @ForNetworkSight
    @Operation(
            operationId = "getNetwork",
            summary = "A network",
            description =
                    "Everyone of the cluster sees its card; members, agents and agencies also its rules and whether it may spend.")
    public Uni<NetworkView> get(UUID clusterId, UUID networkId) {
        return serves(clusterId).chain(serves -> reads.get(clusterId, networkId, current.get(), serves));
    }

    @PUT
    @Path("/{networkId}")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(
            operationId = "changeNetwork",
            summary = "Change the description of a network",
            description = "By its officers. Send all fields with the ETag that you read in If-Match.")
    public Uni<NetworkView> change(
            UUID clusterId,
            UUID networkId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NetworkDraft draft) {
        return networks.change(clusterId, networkId, ifMatch, draft);
    }

    private Uni<Boolean> serves(UUID clusterId) {
        return rights.of(current.get(), clusterId).map(standing -> standing.serves() || standing.agencyStaff());
    }
}
