package org.sahyog.event.waiting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForOfferees;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/offers")
@Tag(name = "Waiting list")
class OfferResource {
    private final Offers offers;
    private final CurrentCaller current;
    private final Once once;

    OfferResource(Offers offers, CurrentCaller current, Once once) {
        this.offers = offers;
        this.current = current;
        this.once = once;
    }

    @POST
    @Path("/{offerId}/acceptance")
    @ForOfferees
    @WithTransaction
    @Operation(
            operationId = "acceptOffer",
            summary = "Take the seats that are offered",
            description = "For the whole group, by anyone who may register one of its organisations.")
    public Uni<OfferView> accept(UUID clusterId, UUID eventId, UUID offerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, OfferView.class, () -> offers.accept(clusterId, eventId, offerId));
    }

    @POST
    @Path("/{offerId}/declining")
    @ForOfferees
    @WithTransaction
    @Operation(
            operationId = "declineOffer",
            summary = "Leave the seats to others",
            description =
                    "They are offered on at once. With `stay` you wait on, behind everybody else. Of a group, whoever declines leaves it; the"
                            + " others keep their offer.")
    public Uni<OfferView> decline(
            UUID clusterId,
            UUID eventId,
            UUID offerId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull OfferDeclining declining) {
        List<UUID> organisations = current.get().speaksFor();
        return once.perform(
                key,
                declining,
                OfferView.class,
                () -> offers.decline(clusterId, eventId, offerId, organisations, declining.stays()));
    }
}
