package org.sahyog.identity.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.shared.json.OneLine;

@Schema(name = "MyProfile", description = "What I may change about myself.")
record ProfileDraft(
        @Schema(examples = "Sunita Devi") @NotBlank @OneLine @Size(max = 200)
        String name,

        @Schema(description = "any Indian form; kept as E.164", examples = "98765 43210")
        @ValidPhone
        @Size(max = 30)
        @Nullable
        String phone,

        @Email @Size(max = 200) @Nullable String email,

        @Schema(description = "en or hi") @NotNull @Pattern(regexp = "en|hi", message = "{sahyog.one-of}")
        String language) {}
