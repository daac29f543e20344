package org.sahyog.practice.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeFiguresView;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.PracticeLanguageView;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.PracticeThemeView;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.shared.file.FileView;

record PracticeListItem(
        UUID id,
        UUID clusterId,
        String clusterName,
        UUID organisationId,
        String organisationName,
        PracticeState state,
        PracticeVisibility visibility,
        PracticeKind kind,
        String title,
        String language,
        @Nullable MeasuredBenefit benefit,
        @Nullable Long costPaise,
        @Nullable Integer daysToAdopt,
        List<String> products,
        List<PracticeThemeView> themes,
        List<PracticeLanguageView> translations,
        PracticeFiguresView figures,

        @Schema(description = "the first photo that is attached") @Nullable
        FileView photo,

        @Nullable Instant publishedAt,

        @Schema(description = "by which the list is ordered: when it was published last, or begun")
        Instant listedAt) {

    List<?> key() {
        return List.of(listedAt, id);
    }
}
