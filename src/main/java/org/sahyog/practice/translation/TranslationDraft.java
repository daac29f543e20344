package org.sahyog.practice.translation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "PracticeTranslationDraft", description = "The texts of what is published, in another language.")
record TranslationDraft(
        @Schema(description = "BCP 47; another one than the practice’s own", examples = "en")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String problem,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String solution,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String result,

        @Schema(description = "Markdown without HTML") @Size(max = 5000) @Nullable
        String conditions) {}
