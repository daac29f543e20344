package org.sahyog.practice.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.practice.view.PracticeFiguresView;
import org.sahyog.practice.view.PracticeLanguageView;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.practice.word.PracticeMatchView;
import org.sahyog.shared.file.FileView;

public record PracticeListItem(
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
        Instant listedAt,

        @Schema(description = "why it is found; only where words are looked for") @Nullable
        PracticeMatchView match) {
    /** Of a version {@code v} of a practice {@code p} and what {@link PracticeReads#FROM} joins. */
    public static final String JSON =
            "jsonb_build_object(" + PracticeReads.SHARED + """
            , 'listedAt', p.listed_at, 'photo', (select %s from file_link l join file f on f.id = l.file_id
                where l.kind = '%s' and l.thing_id = v.id and file_kind(f.type) = 'PICTURE' order by l.position limit 1))
            """.formatted(FileView.JSON, PracticeVersion.KIND);

    PracticeListItem found(PracticeMatchView why) {
        return new PracticeListItem(
                id,
                clusterId,
                clusterName,
                organisationId,
                organisationName,
                state,
                visibility,
                kind,
                title,
                language,
                benefit,
                costPaise,
                daysToAdopt,
                products,
                themes,
                translations,
                figures,
                photo,
                publishedAt,
                listedAt,
                why);
    }

    List<?> key() {
        return List.of(listedAt, id);
    }
}
