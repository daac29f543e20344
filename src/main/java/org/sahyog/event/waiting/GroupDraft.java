package org.sahyog.event.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A group of organisations begins with the one that leads it.")
record GroupDraft(
        @Schema(description = "a UUID v7 of your own, for your registration") @Nullable
        UUID registrationId,

        @Schema(description = "of your own organisation", examples = "2") @NotNull @Min(1) @Max(1000)
        Integer seats,

        @Schema(description = "the organisations asked to come along") @NotEmpty @Size(max = 20)
        List<@NotNull UUID> with) {}
