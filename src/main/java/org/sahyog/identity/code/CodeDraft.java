package org.sahyog.identity.code;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.shared.json.OneLine;

@Schema(description = "For whom a one-time code is.")
record CodeDraft(
        @Schema(description = "someone affiliated who lost her phone or password; absent for a new owner") @Nullable
        UUID personId,

        @Schema(examples = "Sunita Devi") @NotBlank @OneLine @Size(max = 200)
        String personName,

        @ValidPhone @Size(max = 30) @Nullable String phone,

        @Schema(description = "of a new owner, if she has one; no other account may have it")
        @Email
        @Size(max = 200)
        @Nullable
        String email,

        @Pattern(regexp = "en|hi", message = "{sahyog.one-of}") @Nullable
        String language) {}
