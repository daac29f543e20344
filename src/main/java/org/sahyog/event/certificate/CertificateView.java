package org.sahyog.event.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Certificate", description = "A certificate, with what it says as it was when it was issued.")
public record CertificateView(
        UUID id,
        UUID clusterId,
        UUID eventId,
        UUID registrationId,
        int place,

        @Schema(
                description = "of its paper; `/certificates/{code}` shows everybody whether it stands",
                examples = "7K3M-Q9TD-0XAB-PW52-HC8N")
        String code,

        CertificateState state,

        @Schema(description = "of the paper") String language,

        @Schema(description = "in its script; absent once she is erased") @Nullable
        String name,

        @Schema(description = "who sent her; not of a training") @Nullable
        String organisationName,

        EventKind kind,
        String title,
        String organiserName,

        @Schema(description = "where it was") @Nullable String venue,

        LocalDate firstOn,
        LocalDate lastOn,

        @Schema(description = "of a training, what she attended of it") @Nullable
        Integer minutes,

        String signatoryName,
        String signatoryOffice,

        @Schema(description = "the clock by which its days are")
        String zone,

        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable Revocation revokedBecause,

        @Schema(description = "for those who organise the event") @Nullable
        String revokedReason,

        @Schema(description = "the one before it for the same place, which was revoked") @Nullable
        UUID replacesId,

        @Schema(description = "the one after it for the same place") @Nullable
        UUID replacedById) {
    public List<?> key() {
        return List.of(issuedAt, id);
    }
}
