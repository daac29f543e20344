package org.sahyog.event.checkin.walkin;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/walk-ins")
@Tag(name = "Check-in")
class WalkInResource {
    private final WalkIns walkIns;
    private final Once once;

    WalkInResource(WalkIns walkIns, Once once) {
        this.walkIns = walkIns;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "admitWalkIn",
            summary = "Register and check in somebody who came without a registration",
            description =
                    "On a free seat, if there is one that is neither offered nor kept for others and that nobody waits for; else only with"
                            + " `beyondCapacityReason`, and never on another’s seat. Her organisation sees it as one of its seats. From 12"
                            + " hours before the start until 7 days after the end.")
    public Uni<WalkInView> admit(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull WalkInDraft draft) {
        return once.perform(key, draft, WalkInView.class, () -> walkIns.admit(clusterId, eventId, draft));
    }
}
