package org.sahyog.directory.enquiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/enquiries/{enquiryId}/offers")
@Tag(name = "Enquiries")
class EnquiryOfferResource {
    private final EnquiryOffers offers;
    private final Once once;

    EnquiryOfferResource(EnquiryOffers offers, Once once) {
        this.offers = offers;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "offerPart",
            summary = "Offer to make a part of it",
            description = "For the member that you act for, by any of its people; one offer at a time.")
    public Uni<EnquiryOfferView> offer(
            UUID clusterId, UUID enquiryId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull EnquiryOfferDraft draft) {
        return once.perform(key, draft, EnquiryOfferView.class, () -> offers.offer(clusterId, enquiryId, draft));
    }

    @PUT
    @Path("/{offerId}")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "changePart",
            summary = "Change our offer until the enquiry closes",
            description = "`If-Match` is the `version` of the offer as it is read with the enquiry.")
    public Uni<EnquiryOfferView> change(
            UUID clusterId,
            UUID enquiryId,
            UUID offerId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull EnquiryOfferDraft draft) {
        return offers.change(clusterId, enquiryId, offerId, ifMatch, draft);
    }

    @POST
    @Path("/{offerId}/withdrawal")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "takeBackPart",
            summary = "Take our offer back until the enquiry closes",
            description = "Another one can be made after that.")
    public Uni<EnquiryOfferView> takeBack(
            UUID clusterId, UUID enquiryId, UUID offerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, EnquiryOfferView.class, () -> offers.takeBack(clusterId, enquiryId, offerId));
    }
}
