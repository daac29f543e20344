package org.sahyog.event.series;

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
import org.sahyog.event.EventView;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/copies")
@Tag(name = "Event series")
class CopyResource {
    private final Copies copies;
    private final Once once;

    CopyResource(Copies copies, Once once) {
        this.copies = copies;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "copyEvent",
            summary = "Another event like this one, as a draft",
            description =
                    "Copied are all that the organiser has said of it, kept seats, the waiting list’s rules, and of a workshop or a training its"
                            + " sessions and materials, which move along with the start; the registration window too, unless it would be over."
                            + " Not copied are registrations, lines, messages, feedback, results, links and what its booking waits for."
                            + " Also of events that are over or cancelled.")
    public Uni<EventView> copy(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CopyDraft draft) {
        return once.perform(key, draft, EventView.class, () -> copies.copy(clusterId, eventId, draft));
    }
}
