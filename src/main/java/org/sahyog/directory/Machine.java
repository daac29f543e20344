package org.sahyog.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

record Machine(
        @NotBlank @OneLine @Size(max = 100) String name,

        @Schema(description = "how many of them") @NotNull @Min(1) @Max(10000)
        Integer count,

        @Schema(description = "hours a week that others can have, of all of them together; 0: none")
        @NotNull
        @Min(0)
        @Max(1680000)
        Integer spareHoursPerWeek,

        @Schema(description = "sizes, conditions, when") @Size(max = 1000) @Nullable
        String note) {}
