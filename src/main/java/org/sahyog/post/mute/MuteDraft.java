package org.sahyog.post.mute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose posts one does not want to see. */
record MuteDraft(
        @Schema(description = "all that is written for it") @NotNull
        UUID organisationId,

        @Schema(description = "only what this one of its people writes") @Nullable
        UUID authorId) {}
