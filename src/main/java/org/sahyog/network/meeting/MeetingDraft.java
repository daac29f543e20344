package org.sahyog.network.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.shared.json.OneLine;

@Schema(description = "A meeting as whoever calls it describes it. Its time is that of the clocks of the cluster.")
public record MeetingDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline; not read where a meeting is changed")
        @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Schema(examples = "2027-02-10T10:00:00") @NotNull LocalDateTime localStart,

        @Schema(description = "how long it is to last; 60 unless told") @Min(5) @Max(1440) @Nullable
        Integer durationMinutes,

        @OneLine @Size(max = 300) @Nullable String venue,

        @Schema(description = "where it is on the net, if it is")
        @Pattern(regexp = "https://\\S+", message = "{sahyog.link}")
        @Size(max = 500)
        @Nullable
        String link,

        @Schema(description = "its points in their order") @Size(max = 50) @Nullable
        List<@NotNull @Valid MeetingPoint> agenda,

        @Schema(description = "which officers are asked to come; all members unless told") @Size(max = 3) @Nullable
        List<@NotNull OfficerRole> officers) {
    private static final int USUAL_MINUTES = 60;

    int duration() {
        return durationMinutes == null ? USUAL_MINUTES : durationMinutes;
    }

    List<MeetingPoint> points() {
        return agenda == null ? List.of() : agenda;
    }

    /** None: all members. */
    String[] offices() {
        return officers == null
                ? new String[0]
                : officers.stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
    }
}
