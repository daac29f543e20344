package org.sahyog.practice.translation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeTranslation")
record TranslationView(
        String language,

        @Schema(description = "of the version that it translates")
        int number,

        @Schema(description = "true: the practice has been revised since")
        boolean stale,

        String title,
        String problem,
        String solution,
        String result,
        String conditions,

        @Schema(description = "for whom it was written; absent where an agent did") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        Instant writtenAt) {}
