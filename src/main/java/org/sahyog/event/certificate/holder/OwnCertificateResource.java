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
import org.sahyog.event.certificate.CertificateReads;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.event.certificate.paper.CertificateAnswers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/certificates")
@Tag(name = "Certificates")
class OwnCertificateResource {
    private final CertificateReads reads;
    private final CertificateAnswers answers;
    private final CurrentCaller current;

    OwnCertificateResource(CertificateReads reads, CertificateAnswers answers, CurrentCaller current) {
        this.reads = reads;
        this.answers = answers;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyCertificates",
            summary = "My certificates, the last first",
            description =
                    "Of trainings whose results I have taken into my record, and of events where I sat in a seat of an organisation that I act for:"
                            + " it was registered with my name and my phone, or by me in my name. Also those that were revoked.")
    public Uni<Page<CertificateView>> mine(@BeanParam PageRequest page) {
        return reads.ofPerson(current.get().id(), page);
    }

    @GET
    @Path("/{certificateId}/paper")
    @ForSignedIn
    @Produces(CertificateAnswers.PDF)
    @Operation(
            operationId = "printMyCertificate",
            summary = "One of mine, to print or to send",
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
            UUID certificateId,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch) {
        return reads.getOfPerson(current.get().id(), certificateId).chain(found -> answers.one(found, ifNoneMatch));
    }
}
