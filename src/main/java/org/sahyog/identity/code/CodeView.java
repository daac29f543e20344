package org.sahyog.identity.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OneTimeCode", description = "Shown once: it is not stored and cannot be read again.")
record CodeView(
        UUID id,

        @Schema(
                description = "to be typed or said; absent in a repeated answer, then issue a new one",
                examples = "7K3M-Q9TD-0XAB-PW52-HC8N")
        @Nullable
        String code,

        @Schema(
                description = "to be sent, or shown as a QR code",
                examples = "https://app.sahyog.example/open#7K3M-Q9TD-0XAB-PW52-HC8N")
        @Nullable
        String link,

        @Schema(
                description =
                        "the link as a QR code: a PNG of some 360 dots a side, as a data URI; absent in a repeated answer",
                examples = "data:image/png;base64,iVBORw0KGgo...")
        @Nullable
        String qr,

        @Schema(description = "OPEN_ACCOUNT or REGAIN_ACCOUNT")
        String purpose,

        UUID personId,
        Instant expiresAt) {

    CodeView withoutCode() {
        return new CodeView(id, null, null, null, purpose, personId, expiresAt);
    }
}
