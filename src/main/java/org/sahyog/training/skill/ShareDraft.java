package org.sahyog.training.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SkillShareDraft", description = "Who may read my record, and in which words I was asked.")
record ShareDraft(
        @Schema(description = "a firm, an institution or an agency") @NotNull
        UUID organisationId,

        @Schema(description = "the last day, in India; until I take it back unless told") @Nullable
        LocalDate until,

        @Schema(description = "the words that I was shown and agreed to; kept as my consent SHARE_SKILLS")
        @NotBlank
        @Size(max = 2000)
        String wording) {}
