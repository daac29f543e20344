package org.sahyog.training.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SkillShare", description = "Who may read my record.")
record ShareView(
        UUID id,
        UUID organisationId,
        String organisationName,
        Instant sharedAt,
        @Schema(description = "the last day") @Nullable LocalDate until,

        @Schema(description = "it is read now: neither taken back nor over")
        boolean inForce,

        @Schema(description = "when I took it back") @Nullable
        Instant endedAt) {
    List<?> key() {
        return List.of(sharedAt, id);
    }
}
