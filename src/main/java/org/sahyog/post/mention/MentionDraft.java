package org.sahyog.post.mention;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a post names. */
public record MentionDraft(
        @Schema(description = "one that reads what is written here") @NotNull
        UUID organisationId,

        @Schema(description = "one of its people; absent: the organisation itself") @Nullable
        UUID personId) {}
