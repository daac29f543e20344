package org.sahyog.studytour.rule;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForAgencies;
import org.sahyog.cluster.access.ForStakeholders;

@Path("/clusters/{clusterId}/tour-rule")
@Tag(name = "Study tours")
class TourRuleResource {
    private final TourRules rules;

    TourRuleResource(TourRules rules) {
        this.rules = rules;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "getTourRule",
            summary = "What holds for all study tours here",
            description = "A tour can say otherwise.")
    public Uni<TourRuleView> get(UUID clusterId) {
        return rules.get(clusterId);
    }

    @PUT
    @ForAgencies
    @WithTransaction
    @Operation(
            operationId = "changeTourRule",
            summary = "Say what holds for all study tours here",
            description =
                    "By the cluster’s agency. It holds at once for every tour that does not say otherwise itself, for who takes a place in a"
                            + " waiting list from then on.")
    public Uni<TourRuleView> change(
            UUID clusterId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull TourRuleDraft draft) {
        return rules.change(clusterId, ifMatch, draft);
    }
}
