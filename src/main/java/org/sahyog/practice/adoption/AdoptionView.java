package org.sahyog.practice.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeExposure;
import org.sahyog.shared.file.FileView;

@Schema(name = "PracticeAdoption")
record AdoptionView(
        UUID id,
        UUID practiceId,

        @Schema(description = "of the version that was published then")
        int number,

        UUID organisationId,
        String organisationName,
        AdoptionStep step,
        LocalDate happenedOn,
        @Nullable PracticeExposure exposure,
        @Nullable UUID eventId,
        @Nullable UUID learntFrom,
        @Nullable String learntFromName,
        @Nullable MeasuredBenefit benefit,
        @Nullable String note,

        @Schema(description = "their contents are at /files/{id}")
        List<FileView> attachments,

        @Schema(description = "the entry instead of which this one holds") @Nullable
        UUID corrects,

        @Schema(description = "the entry that holds instead of this one") @Nullable
        UUID correctedBy,

        Instant recordedAt) {
    /** Of its files. */
    static final String KIND = "practice-adoption";

    List<?> key() {
        return List.of(recordedAt, id);
    }
}
