package org.sahyog.practice.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeState;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.shared.file.FileKind;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.Versioned;

@Schema(name = "Practice")
public record PracticeView(
        UUID id,
        UUID clusterId,
        String clusterName,

        @Schema(description = "whose practice it is") UUID organisationId,

        String organisationName,
        PracticeState state,
        PracticeVisibility visibility,

        @Schema(description = "of the version that is shown: 1 is the first")
        int number,

        @Schema(
                description =
                        "for its organisation and its reviewers: DRAFT or SUBMITTED while a version is written or judged")
        @Nullable
        PracticeState openState,

        PracticeKind kind,
        String title,
        String language,

        @Schema(description = "Markdown; empty where only something is attached")
        String problem,

        String solution,
        String result,
        String conditions,
        @Nullable MeasuredBenefit benefit,

        @Schema(description = "what it costs a firm to take it up, in paise") @Nullable
        Long costPaise,

        @Schema(description = "until it works, in days") @Nullable
        Integer daysToAdopt,

        List<String> products,
        List<PracticeThemeView> themes,

        @Schema(description = "their contents are at /files/{id}")
        List<FileView> attachments,

        @Schema(description = "into which it is translated: `listPracticeTranslations`")
        List<PracticeLanguageView> translations,

        PracticeFiguresView figures,

        @Schema(description = "for its organisation and its reviewers: what was decided, newest first; the last 20")
        List<PracticeReviewView> reviews,

        Instant writtenAt,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Nullable String retiredReason,

        @Schema(
                description =
                        "why others do not see it: it was reported, and those who serve its cluster have hidden it; told to them and to its organisation")
        @Nullable
        String hiddenReason,

        @Schema(description = "how many were asked below it: `listPracticeQuestions`")
        int questions,

        @Schema(description = "how many people have thanked for it")
        int thanks,

        @Schema(description = "I am one of them") boolean thankedByMe,

        int version)
        implements Versioned {

    /** Refuses what tells too little to be judged: a text is missing, and no voice note says it. */
    public void refuseIfUntold() {
        boolean written = !problem.isBlank() && !solution.isBlank() && !result.isBlank();
        boolean said = attachments.stream().anyMatch(file -> file.kind() == FileKind.AUDIO);
        DomainException.refuseIf(!written && !said, PracticeProblem.UNTOLD);
    }
}
