package org.sahyog.identity.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What I agree to, or no longer agree to, in the words that I was shown.")
public record ConsentDraft(
        @Schema(examples = "SHOW_PROFILE_IN_CLUSTER")
        @NotBlank
        @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}", message = "{sahyog.purpose}")
        String purpose,

        @NotNull Boolean given,
        @NotBlank @Size(max = 2000) String wording) {}
