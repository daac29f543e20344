package org.sahyog.cluster.cda;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForAgencies;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cda-assignments")
@Tag(name = "Development agents")
class CdaAssignmentResource {

    private final CdaAssignments assignments;
    private final CdaReads reads;
    private final Once once;

    CdaAssignmentResource(CdaAssignments assignments, CdaReads reads, Once once) {
        this.assignments = assignments;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForStakeholders
    @Operation(operationId = "listCdaAssignments", summary = "The agents of the cluster, former and future ones too")
    public Uni<Page<CdaAssignmentView>> list(UUID clusterId, @BeanParam PageRequest page) {
        return reads.of(clusterId, page);
    }

    @POST
    @ForAgencies
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "assignCda",
            summary = "Assign an agent to the cluster",
            description =
                    "Named by personId or username. The agent’s rights begin on sinceOn and end with untilOn, by the cluster’s calendar.")
    public Uni<CdaAssignmentView> assign(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CdaAssignmentDraft draft) {
        return once.perform(key, draft, CdaAssignmentView.class, () -> assignments.assign(clusterId, draft));
    }

    @POST
    @Path("/{assignmentId}/ending")
    @ForAgencies
    @WithTransaction
    @Operation(
            operationId = "endCdaAssignment",
            summary = "End an agent’s assignment",
            description =
                    "With untilOn, rights end after that day; with `immediately`, in this transaction (untilOn then reads yesterday).")
    public Uni<CdaAssignmentView> end(
            UUID clusterId, UUID assignmentId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CdaEndingDraft ending) {
        return once.perform(
                key, ending, CdaAssignmentView.class, () -> assignments.end(clusterId, assignmentId, ending));
    }
}
