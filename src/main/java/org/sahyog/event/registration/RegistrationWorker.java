package org.sahyog.event.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Someone who will take a seat. A phone is stored as E.164 and shown masked to others.")
record RegistrationWorker(
        @NotBlank @Size(max = 120) String name,

        @Schema(examples = "98371 23456") @Size(max = 24) @Pattern(regexp = "\\+?[0-9][0-9 ()-]{6,22}") @Nullable
        String phone) {
    RegistrationWorker normalised(int position) {
        return new RegistrationWorker(name.strip(), phone == null ? null : WorkerPhone.stored(phone, position));
    }

    RegistrationWorker masked() {
        return new RegistrationWorker(name, phone == null ? null : WorkerPhone.masked(phone));
    }
}
