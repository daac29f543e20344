package org.sahyog.directory.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record EnquiryOfferDraft(
        @Schema(description = "the part that we can make, in the enquiry’s unit") @NotNull @Min(1) @Max(1000000000)
        Long quantity,

        @Schema(description = "seen by who asks and by ourselves alone") @Valid @Nullable
        OfferPrice price,

        @Schema(description = "the day by which it is ready") @NotNull
        LocalDate readyBy,

        @Size(max = 2000) @Nullable String note) {}
