package org.sahyog.event.disclosure;

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
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;

@Path("/clusters/{clusterId}/events/{eventId}/disclosure")
@Tag(name = "Events")
class DisclosureResource {
    private final Disclosures disclosures;
    private final DisclosureReads reads;

    DisclosureResource(Disclosures disclosures, DisclosureReads reads) {
        this.disclosures = disclosures;
        this.reads = reads;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getEventDisclosure",
            summary = "What firms ask before they book, and the answers",
            description =
                    "The questions for this kind of event, in your language: who pays, what becomes of a sponsor’s money and of a"
                            + " surplus, how prices and stalls are set, which norms hold. Read it before you register. Events of any kind have a sheet, also those of workshops and study tours.")
    public Uni<DisclosureView> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId);
    }

    @PUT
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "answerEventDisclosure",
            summary = "Answer what firms ask before they book",
            description =
                    "Send all answers and the ETag that you read (\"0\" at first) in If-Match. A fair and a study tour are not published"
                            + " while a mandatory question is open: `disclosure-incomplete` lists them. When the answers of a published"
                            + " event change, everyone registered is told, and may withdraw without any duty until the start.")
    public Uni<DisclosureView> answer(
            UUID clusterId,
            UUID eventId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DisclosureDraft draft) {
        return disclosures.answer(clusterId, eventId, ifMatch, draft);
    }
}
