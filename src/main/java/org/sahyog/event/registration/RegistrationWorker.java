package org.sahyog.event.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.Phone;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Someone who will take a seat. A phone is stored as E.164 and shown masked to others.")
record RegistrationWorker(
        @NotBlank @OneLine @Size(max = 120) String name,

        @Schema(examples = "98371 23456") @ValidPhone @Size(max = 40) @Nullable
        String phone) {
    RegistrationWorker normalised() {
        return phone == null
                ? this
                : new RegistrationWorker(name, Phone.parse(phone).orElseThrow().value());
    }
}
