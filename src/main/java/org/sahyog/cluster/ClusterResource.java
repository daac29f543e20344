package org.sahyog.cluster;

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
import org.sahyog.cluster.access.ForAgencies;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.cluster.agency.ClusterAgencyDraft;
import org.sahyog.cluster.phase.ClusterPhase;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters")
@Tag(name = "Clusters")
class ClusterResource {

    private final Clusters clusters;
    private final ClusterReads reads;
    private final CurrentCaller caller;
    private final Once once;

    ClusterResource(Clusters clusters, ClusterReads reads, CurrentCaller caller, Once once) {
        this.clusters = clusters;
        this.reads = reads;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listClusters",
            summary = "The clusters that you are in",
            description = "As an agent assigned today, for an agency that takes part, or for an active stakeholder.")
    public Uni<Page<ClusterView>> list(@BeanParam PageRequest page) {
        return reads.seenBy(caller.get(), page);
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "beginCluster",
            summary = "Begin a cluster in a programme of your agency",
            description =
                    "Acting for the agency that owns the programme, with the right RUN_CLUSTERS. It leads the cluster, which is a CANDIDATE from today on.")
    public Uni<ClusterView> begin(@RestHeader(Once.KEY) UUID key, @Valid @NotNull ClusterDraft draft) {
        return once.perform(key, draft, ClusterView.class, () -> clusters.begin(draft));
    }

    @GET
    @Path("/{clusterId}")
    @ForStakeholders
    @Operation(operationId = "getCluster", summary = "A cluster with its phases and agencies")
    public Uni<ClusterView> get(UUID clusterId) {
        return reads.get(clusterId);
    }

    @PUT
    @Path("/{clusterId}")
    @ForAgencies
    @WithTransaction
    @Operation(
            operationId = "describeCluster",
            summary = "Change the description of a cluster",
            description = "Send all fields with the ETag that you read in If-Match.")
    public Uni<ClusterView> describe(
            UUID clusterId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull ClusterProfile profile) {
        return clusters.describe(clusterId, ifMatch, profile);
    }

    @POST
    @Path("/{clusterId}/phases")
    @ForAgencies
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordClusterPhase",
            summary = "Record a phase and its days",
            description = "Different phases may overlap. The same phase and sinceOn again set its end.")
    public Uni<ClusterView> record(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ClusterPhase phase) {
        return once.perform(key, phase, ClusterView.class, () -> clusters.enter(clusterId, phase));
    }

    @POST
    @Path("/{clusterId}/agencies")
    @ForAgencies
    @WithTransaction
    @ResponseStatus(201)
    @Operation(operationId = "admitClusterAgency", summary = "Let a further agency take part in a role")
    public Uni<ClusterView> admit(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ClusterAgencyDraft agency) {
        return once.perform(key, agency, ClusterView.class, () -> clusters.admit(clusterId, agency));
    }
}
