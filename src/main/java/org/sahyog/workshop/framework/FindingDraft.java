package org.sahyog.workshop.framework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(
        name = "WorkshopFindingDraft",
        description = "What works in a cluster, or what is hard there; in the words of who tells it.")
record FindingDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline; it stays in a change") @Nullable
        UUID id,

        @Schema(description = "one of the workshop’s themes; any, where it has none", examples = "energy")
        @NotBlank
        @OneLine
        @Size(max = 100)
        String theme,

        @NotNull FindingKind kind,

        @Schema(description = "the cluster that it tells of: one of which your organisation is a member") @NotNull
        UUID fromClusterId,

        @Schema(description = "the working group that found it") @Nullable
        UUID groupId,

        @Schema(examples = "A lid on the furnace") @NotBlank @OneLine @Size(max = 200)
        String title,

        @Schema(description = "BCP 47", examples = "hi")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @Size(max = 2000) @Nullable String problem,

        @Schema(description = "what was done; of a challenge what was tried") @Size(max = 2000) @Nullable
        String solution,

        @Size(max = 2000) @Nullable String result,

        @Schema(description = "what must be there for it to work") @Size(max = 2000) @Nullable
        String conditions,

        @Schema(description = "what it costs a firm, in paise", examples = "1200000")
        @Min(0)
        @Max(100_000_000_000_000L)
        @Nullable
        Long costPaise,

        @Schema(description = "until it works, in days", examples = "30") @Min(0) @Max(3650) @Nullable
        Integer daysToAdopt) {}
