package org.sahyog.event.certificate.issue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.shared.json.OneLine;

@Schema(name = "CertificatePlaceDraft", description = "Of which place of a registration.")
record PlaceDraft(
        @NotNull UUID registrationId,

        @Schema(description = "which of its places, from 1 on", examples = "1") @NotNull @Min(1) @Max(1000)
        Integer place,

        @Schema(
                description =
                        "as it is to be written, in its script; the one of the roster, or of the training’s result, unless told",
                examples = "सुनीता देवी")
        @OneLine
        @Size(min = 1, max = 120)
        @Nullable
        String name) {
    CertifiedPlace of() {
        return new CertifiedPlace(registrationId, place);
    }
}
