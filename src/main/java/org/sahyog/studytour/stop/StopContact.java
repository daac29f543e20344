package org.sahyog.studytour.stop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.Phone;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.shared.json.OneLine;

/** Whom to ask for at the host. */
@Schema(
        name = "TourStopContact",
        description = "Whom to ask for at the host. The phone is shown to the organiser and to the host only.")
record StopContact(
        @NotBlank @OneLine @Size(max = 120) String name,

        @Schema(examples = "98371 23456") @ValidPhone @Size(max = 40) @Nullable
        String phone) {
    @Nullable
    String normalPhone() {
        return phone == null ? null : Phone.parse(phone).orElseThrow().value();
    }
}
