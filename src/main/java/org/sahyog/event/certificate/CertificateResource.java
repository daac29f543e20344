package org.sahyog.event.certificate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/certificates")
@Tag(name = "Certificates")
class CertificateResource {
    private final Certificates certificates;
    private final CertificateReads reads;
    private final Once once;

    CertificateResource(Certificates certificates, CertificateReads reads, Once once) {
        this.certificates = certificates;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listCertificates",
            summary = "The certificates of an event, also those that were revoked",
            description = "Issued first, first; for whoever organises it.")
    public Uni<Page<CertificateView>> list(
            UUID clusterId,
            UUID eventId,
            @RestQuery @Parameter(description = "only those that stand, or only those that were revoked") @Nullable
                    CertificateState state,
            @BeanParam PageRequest page) {
        return reads.page(clusterId, eventId, state, page);
    }

    @POST
    @Path("/{certificateId}/revocation")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "revokeCertificate",
            summary = "Take a certificate back",
            description =
                    "For good. Its page says so from now on, without the reason. Issue another one for the same place with the right name.")
    public Uni<CertificateView> revoke(
            UUID clusterId,
            UUID eventId,
            UUID certificateId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull RevocationDraft draft) {
        return once.perform(
                key,
                draft,
                CertificateView.class,
                () -> certificates.revoke(clusterId, eventId, certificateId, draft.reason()));
    }
}
