package org.sahyog.challenge.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChallengeRouteDraft")
record RouteDraft(
        @Schema(description = "an institution or agency of the cluster") @NotNull
        UUID organisationId,

        @Size(max = 2000) @Nullable String note) {}
