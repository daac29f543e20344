package org.sahyog.training.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Skill", description = "What somebody has learnt, as the organiser of the training says.")
record SkillView(
        @Schema(description = "the id of the result") UUID id,
        String training,
        @Schema(description = "who organised it") String organiserName,
        List<String> themes,

        @Schema(description = "under which name, in the script in which it was written")
        String name,

        @Schema(description = "PASSED or NOT_PASSED", examples = "PASSED")
        String outcome,

        @Schema(description = "of 100") @Nullable Integer score,
        @Schema(description = "sessions that were attended") int attended,

        @Schema(description = "sessions that the training had")
        int sessions,

        @Schema(description = "of what was attended") int minutes,

        @Schema(description = "the day on which the training ended")
        LocalDate endedOn,

        @Schema(description = "in my own record: the certificate for it that stands, among `/me/certificates`")
        @Nullable
        UUID certificateId) {
    List<?> key() {
        return List.of(endedOn, id);
    }
}
