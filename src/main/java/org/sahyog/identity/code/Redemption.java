package org.sahyog.identity.code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(description = "The code, and the password that she chooses.")
record Redemption(
        @Schema(description = "any case, with or without hyphens") @NotBlank @OneLine @Size(max = 60)
        String code,

        @Schema(description = "at least eight characters") @NotBlank @OneLine @Size(max = 200)
        String password) {}
