package org.sahyog.event.certificate.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CertificateCheck", description = "Whether a certificate stands, and what must be on the paper.")
record CertificateCheckView(
        @Schema(description = "it is good") boolean stands,

        @Schema(description = "the day on which it was taken back") @Nullable
        LocalDate revokedOn,

        EventKind kind,
        String title,
        String organiserName,
        LocalDate firstOn,
        LocalDate lastOn,
        LocalDate issuedOn,

        @Schema(
                description =
                        "the first letter of each word of the name, to be compared with the paper; absent where it was taken back, or whose it is"
                                + " has been erased",
                examples = "सु… दे…")
        @Nullable
        String maskedName) {
    static CertificateCheckView of(CheckedCertificate found) {
        String name = found.name();
        return new CertificateCheckView(
                found.stands(),
                found.revokedOn(),
                found.kind(),
                found.title(),
                found.organiserName(),
                found.firstOn(),
                found.lastOn(),
                found.issuedOn(),
                name == null || !found.stands() ? null : MaskedName.of(name));
    }
}
