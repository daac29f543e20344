package org.sahyog.event.certificate.holder;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
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
import org.sahyog.event.access.ForRegistrationReaders;
import org.sahyog.event.certificate.CertificateReads;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.event.certificate.paper.CertificateAnswers;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}/certificates")
@Tag(name = "Certificates")
class RegistrationCertificateResource {
    private final CertificateReads reads;
    private final CertificateAnswers answers;

    RegistrationCertificateResource(CertificateReads reads, CertificateAnswers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @ForRegistrationReaders
    @Operation(
            operationId = "listRegistrationCertificates",
            summary = "The certificates of those whom an organisation sent",
            description =
                    "Issued first, first. Of a training there are none here, whoever passed: what somebody has learnt is hers, and her certificate is"
                            + " among her own.")
    public Uni<Page<CertificateView>> list(
            UUID clusterId, UUID eventId, UUID registrationId, @BeanParam PageRequest page) {
        return reads.ofRegistration(clusterId, eventId, registrationId, page);
    }

    @GET
    @Path("/{certificateId}/paper")
    @ForRegistrationReaders
    @Produces(CertificateAnswers.PDF)
    @Operation(
            operationId = "printRegistrationCertificate",
            summary = "One of them, to print or to send",
            description = "The same paper as the organiser’s.")
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
            UUID registrationId,
            UUID certificateId,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch) {
        return reads.getOfRegistration(clusterId, eventId, registrationId, certificateId)
                .chain(found -> answers.one(found, ifNoneMatch));
    }
}
