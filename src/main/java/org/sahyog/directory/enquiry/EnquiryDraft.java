package org.sahyog.directory.enquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

record EnquiryDraft(
        @Schema(description = "a UUID v7 of your own, for what is asked offline") @Nullable
        UUID id,

        @Schema(description = "what is needed", examples = "Brass lamps, 20 cm") @NotBlank @OneLine @Size(max = 200)
        String title,

        @Schema(description = "in `unit`") @NotNull @Min(1) @Max(1000000000)
        Long quantity,

        @Schema(examples = "pieces") @NotBlank @OneLine @Size(max = 40)
        String unit,

        @Schema(description = "the day by which it is needed") @NotNull
        LocalDate wantedBy,

        @Schema(description = "until then offers are made, changed and taken back; later ones are refused") @NotNull
        Instant closesAt,

        @Size(max = 5000) @Nullable String note) {}
