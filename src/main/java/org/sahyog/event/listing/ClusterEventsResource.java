package org.sahyog.event.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.event.EventState;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events")
@Tag(name = "Events")
class ClusterEventsResource {
    private final EventListReads reads;
    private final ClusterRights rights;
    private final CurrentCaller current;

    ClusterEventsResource(EventListReads reads, ClusterRights rights, CurrentCaller current) {
        this.reads = reads;
        this.rights = rights;
        this.current = current;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listClusterEvents",
            summary = "The cluster’s events, earliest first",
            description =
                    "Of drafts, the cluster’s agents and agencies see all and an organiser sees its own; what is for a network is seen by"
                            + " its members, the organiser, and agents and agencies.")
    public Uni<Page<EventListItem>> list(
            UUID clusterId,
            @BeanParam @Valid EventFilter filter,
            @RestQuery
                    @Parameter(description = "only in this state", schema = @Schema(implementation = EventState.class))
                    @Pattern(regexp = "DRAFT|PUBLISHED|CANCELLED|DISCARDED", message = "{sahyog.one-of}")
                    @Nullable
                    String state,
            @BeanParam PageRequest page) {
        return rights.of(current.get(), clusterId)
                .chain(standing -> reads.inCluster(clusterId, current.get(), standing.serves(), filter, state, page));
    }
}
