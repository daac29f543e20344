package org.sahyog.practice.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeReviewerDraft")
record ReviewerDraft(
        @Schema(description = "a member of the cluster") @NotNull
        UUID organisationId,

        @Schema(description = "one of its people; all of them, where it is left out") @Nullable
        UUID personId) {}
