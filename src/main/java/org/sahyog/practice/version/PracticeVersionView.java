package org.sahyog.practice.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.file.FileView;

@Schema(name = "PracticeVersion", description = "What a practice said, from one publication to the next.")
record PracticeVersionView(
        @Schema(description = "1 is the first") int number,

        PracticeKind kind,
        String title,
        String language,
        String problem,
        String solution,
        String result,
        String conditions,
        @Nullable MeasuredBenefit benefit,
        @Nullable Long costPaise,
        @Nullable Integer daysToAdopt,
        List<String> products,
        List<PracticeThemeView> themes,
        List<FileView> attachments,

        @Schema(description = "when it was changed last") Instant writtenAt,

        @Schema(description = "absent while it is written or judged") @Nullable
        Instant publishedAt,

        @Schema(description = "for whom the reviewer judged who published it") @Nullable
        UUID publishedBy,

        @Nullable String publishedByName) {}
