package org.sahyog.practice.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.view.PracticeThemeView;

/** A practice as it is there for everyone: no person is named in it. */
record PublicPractice(
        UUID id,
        UUID clusterId,
        String clusterName,
        String zone,
        String organisationName,
        PracticeKind kind,
        Wording original,
        List<Wording> translations,
        @Nullable MeasuredBenefit benefit,
        @Nullable Long costPaise,
        @Nullable Integer daysToAdopt,
        List<String> products,
        List<PracticeThemeView> themes,
        int adopted,
        List<UUID> photos,
        Instant publishedAt) {

    /** What it says, in one language. */
    record Wording(String language, String title, String problem, String solution, String result, String conditions) {}

    /** In the reader’s language, as far as somebody has translated what is published. */
    Wording in(Locale reader) {
        return translations.stream()
                .filter(each -> each.language().equals(reader.getLanguage()))
                .filter(each -> !original.language().equals(reader.getLanguage()))
                .findFirst()
                .orElse(original);
    }

    LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, ZoneId.of(zone));
    }
}
