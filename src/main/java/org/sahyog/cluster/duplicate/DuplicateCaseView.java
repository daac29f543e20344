package org.sahyog.cluster.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DuplicateCase", description = "Two entries that may be one organisation, and what an agent decided.")
record DuplicateCaseView(
        UUID id,
        CaseState state,

        @Schema(
                description = "why they look alike: SAME_UDYAM_NUMBER or SIMILAR_NAME_AND_PIN",
                examples = "SAME_UDYAM_NUMBER")
        String likeness,

        Instant openedAt,
        @Schema(description = "the newer entry") CaseOrganisation organisation,

        @Schema(description = "the one that was there before")
        CaseOrganisation other,

        @Schema(description = "of the two, when they were merged") @Nullable
        UUID keptId,

        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {}
