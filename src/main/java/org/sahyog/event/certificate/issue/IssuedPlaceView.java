package org.sahyog.event.certificate.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IssuedPlace", description = "What came of it for a place.")
record IssuedPlaceView(
        UUID registrationId,
        int place,
        PlaceOutcome outcome,

        @Schema(description = "the one that stands now") @Nullable
        UUID certificateId) {
    static IssuedPlaceView of(CertifiedPlace place, PlaceOutcome outcome, @Nullable UUID certificateId) {
        return new IssuedPlaceView(place.registrationId(), place.place(), outcome, certificateId);
    }
}
