package org.sahyog.event.certificate.check;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.request.ForAnyone;

@Path("/certificates")
@Tag(name = "Certificates")
class CertificateCheckResource {
    private final CertificateCheckReads reads;

    CertificateCheckResource(CertificateCheckReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/{certificateCode}")
    @ForAnyone
    @Limited(Policy.GUESSES)
    @Operation(
            operationId = "checkCertificate",
            summary = "Whether a certificate stands, by the code that is on it",
            description =
                    "For anybody, without signing in; people get the same as a page at `/certificates/{code}`, beside the API. Capital or small"
                            + " letters, blanks and dashes do not matter. 404 says whether the code is mistyped or none of ours. Wrong"
                            + " codes are counted by address.")
    public Uni<CertificateCheckView> check(String certificateCode) {
        return reads.check(certificateCode);
    }
}
