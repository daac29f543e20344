package org.sahyog.workshop.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "WorkshopGroupDraft", description = "A working group as the organiser forms it.")
record GroupDraft(
        @Schema(description = "a UUID v7 of your own; it stays in a change") @Nullable
        UUID id,

        @Schema(examples = "Furnaces") @NotBlank @OneLine @Size(max = 100)
        String name,

        @Schema(description = "one of the workshop’s themes; any, where it has none", examples = "energy")
        @OneLine
        @Size(max = 100)
        @Nullable
        String theme,

        @Schema(examples = "Dr. Meena Iyer") @OneLine @Size(max = 120) @Nullable
        String facilitator,

        @Schema(description = "for so many people", examples = "8") @Min(1) @Max(1000)
        int places,

        @Schema(description = "organisations choose it for their seats themselves; else only the organiser does")
        boolean open) {}
