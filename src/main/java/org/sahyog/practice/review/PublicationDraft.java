package org.sahyog.practice.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticePublicationDraft")
record PublicationDraft(
        @Schema(description = "for its organisation and the other reviewers") @Size(max = 2000) @Nullable
        String remark) {}
