package org.sahyog.event.certificate.paper;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.certificate.CertificateReads;

@Path("/clusters/{clusterId}/events/{eventId}/certificates")
@Tag(name = "Certificates")
class CertificatePaperResource {
    private final CertificateReads reads;
    private final CertificateAnswers answers;

    CertificatePaperResource(CertificateReads reads, CertificateAnswers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("/papers")
    @ForEventOrganisers
    @Produces(CertificateAnswers.PDF)
    @Operation(
            operationId = "printCertificates",
            summary = "All certificates that stand, to print",
            description =
                    "A PDF with a page of A4, lying, for each; issued first, first. 404 where there is none. It is sent as it is made.")
    @APIResponse(
            responseCode = "200",
            description = "The certificates.",
            content =
                    @Content(
                            mediaType = CertificateAnswers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> all(UUID clusterId, UUID eventId) {
        return answers.all(clusterId, eventId);
    }

    @GET
    @Path("/{certificateId}/paper")
    @ForEventOrganisers
    @Produces(CertificateAnswers.PDF)
    @Operation(
            operationId = "printCertificate",
            summary = "A certificate, to print or to send",
            description =
                    "A page of A4, lying, in the language in which it was issued. Its QR code leads to the page that says whether it stands. The"
                            + " same certificate is the same file. 410 once it is revoked, or whose it is has been erased.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content =
                    @Content(
                            mediaType = CertificateAnswers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> one(
            UUID clusterId,
            UUID eventId,
            UUID certificateId,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch) {
        return reads.get(clusterId, eventId, certificateId).chain(found -> answers.one(found, ifNoneMatch));
    }
}
