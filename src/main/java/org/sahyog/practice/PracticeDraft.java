package org.sahyog.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.json.OneLine;

@Schema(
        description =
                "What worked. A draft may be unfinished; to be submitted it tells problem, solution and result, in words or in a voice note."
                        + " `listPracticeTemplates` says what to ask for each kind.")
public record PracticeDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline; it stays in a change") @Nullable
        UUID id,

        @NotNull PracticeKind kind,
        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "BCP 47", examples = "hi")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String problem,

        @Schema(description = "what was done; Markdown without HTML") @Size(max = 5000) @Nullable
        String solution,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String result,

        @Schema(description = "what must be there for it to work; Markdown without HTML") @Size(max = 5000) @Nullable
        String conditions,

        @Valid @Nullable MeasuredBenefit benefit,

        @Schema(description = "what it costs a firm to take it up, in paise", examples = "1200000")
        @Min(0)
        @Max(100_000_000_000_000L)
        @Nullable
        Long costPaise,

        @Schema(description = "until it works, in days", examples = "30") @Min(0) @Max(3650) @Nullable
        Integer daysToAdopt,

        @Schema(description = "as firms name them in their profiles, in any letter case") @Size(max = 20) @Nullable
        List<@NotBlank @OneLine @Size(max = 100) String> products,

        @Schema(description = "ids of themes that are declared: `listPracticeThemes`") @Size(max = 10) @Nullable
        List<@NotNull UUID> themes,

        @Schema(description = "holds at once, also for what is published already") @NotNull
        PracticeVisibility visibility,

        @Schema(
                description =
                        "ids of files that you brought for the organisation that you act for, in their order: photos, a voice note, documents")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> attachments) {

    /** What is changed by a patch. */
    public static PracticeDraft of(PracticeView view) {
        return new PracticeDraft(
                view.id(),
                view.kind(),
                view.title(),
                view.language(),
                view.problem(),
                view.solution(),
                view.result(),
                view.conditions(),
                view.benefit(),
                view.costPaise(),
                view.daysToAdopt(),
                view.products(),
                view.themes().stream().map(PracticeThemeView::id).toList(),
                view.visibility(),
                view.attachments().stream().map(FileView::id).toList());
    }

    public List<UUID> attached() {
        return attachments == null ? List.of() : attachments;
    }

    public List<UUID> themesOrNone() {
        return themes == null ? List.of() : themes.stream().distinct().toList();
    }
}
