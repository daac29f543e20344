package org.sahyog.post.mention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Mention")
public record MentionView(
        UUID organisationId,
        String organisationName,

        @Schema(description = "absent: the organisation itself is named") @Nullable
        UUID personId,

        @Nullable String personName) {}
