package org.sahyog.practice.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeExposure;

@Schema(
        name = "PracticeAdoptionDraft",
        description =
                "What your firm did with it, and when. It stays as it is entered; what was wrong is corrected by an entry of its own.")
record AdoptionDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotNull AdoptionStep step,

        @Schema(description = "not in the future", examples = "2025-05-04") @NotNull
        LocalDate happenedOn,

        @Nullable PracticeExposure exposure,

        @Schema(description = "EVENT: which one, if it is one of ours that you see") @Nullable
        UUID eventId,

        @Schema(
                description =
                        "the organisation that showed it: whose practice it is, a firm that uses it, or a member of one of your clusters")
        @Nullable
        UUID learntFrom,

        @Valid @Nullable MeasuredBenefit benefit,
        @Size(max = 1000) @Nullable String note,

        @Schema(description = "the entry of your firm instead of which this one holds") @Nullable
        UUID corrects,

        @Schema(description = "ids of files that you brought for your firm: what proves the benefit")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> attachments) {

    List<UUID> attached() {
        return attachments == null ? List.of() : attachments;
    }

    /** Possible also when the practice is recommended no longer. */
    boolean looksBack() {
        return step == AdoptionStep.ABANDONED || corrects != null;
    }
}
