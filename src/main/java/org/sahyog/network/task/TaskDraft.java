package org.sahyog.network.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Something that somebody is to do until a day.")
public record TaskDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Size(max = 2000) @Nullable String note,

        @Schema(description = "the member that does it; your own unless told") @Nullable
        UUID organisationId,

        @Schema(description = "who of it, if that is known; in a promise of your own, you") @Nullable
        UUID personId,

        @Schema(description = "the day by which it is done, by the calendar of the cluster", examples = "2027-02-20")
        @NotNull
        LocalDate dueOn,

        @Schema(description = "the meeting that it comes from; of a resolution, always its own") @Nullable
        UUID meetingId) {
    public TaskDraft from(UUID meeting) {
        return new TaskDraft(id, title, note, organisationId, personId, dueOn, meeting);
    }
}
