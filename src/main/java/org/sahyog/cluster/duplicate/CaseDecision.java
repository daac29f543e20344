package org.sahyog.cluster.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the two entries are, and why.")
record CaseDecision(
        @Schema(
                description = "DISTINCT: two organisations; MERGED: one, entered twice",
                enumeration = {"DISTINCT", "MERGED"},
                examples = "MERGED")
        @NotNull
        @Pattern(regexp = "DISTINCT|MERGED", message = "{sahyog.one-of}")
        String decision,

        @Schema(description = "with MERGED: the organisation that is kept; the other becomes an alias of it") @Nullable
        UUID keep,

        @Schema(
                description = "kept with the case, for all agents who may see it",
                examples = "Same owner, same workshop.")
        @NotBlank
        @Size(max = 500)
        String reason) {

    boolean merges() {
        return CaseState.valueOf(decision) == CaseState.MERGED;
    }
}
