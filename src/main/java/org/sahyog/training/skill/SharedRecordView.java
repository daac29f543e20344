package org.sahyog.training.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SharedSkillRecord", description = "A person who lets this organisation read what she has learnt.")
record SharedRecordView(
        @Schema(description = "the id of the share") UUID id,
        String personName,

        @Schema(description = "trainings that she has passed")
        int passed,

        Instant sharedAt,

        @Schema(description = "the last day on which it can be read") @Nullable
        LocalDate until) {
    List<?> key() {
        return List.of(sharedAt, id);
    }
}
