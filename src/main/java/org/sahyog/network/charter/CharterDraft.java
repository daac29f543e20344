package org.sahyog.network.charter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A charter, or its next version, as it is put to the vote. */
@Schema(description = "A charter that is put to the vote.")
public record CharterDraft(
        @Schema(description = "Markdown, its source; without HTML and without links that run programs")
        @NotBlank
        @Size(max = 50_000)
        String text,

        @Schema(description = "what changes against the version in force") @NotBlank @Size(max = 2000)
        String changed,

        @Valid @NotNull NetworkRules rules) {}
