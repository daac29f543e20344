package org.sahyog.network.meeting.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.markdown.Markdown;

@Schema(description = "A version of a meeting’s register.")
record RegisterView(
        UUID id,
        UUID meetingId,
        int number,

        @Schema(description = "it is the one that was confirmed last")
        boolean confirmed,

        @Schema(description = "Markdown, its source; null in lists") @Nullable
        String minutes,

        @Schema(description = "the minutes as HTML that is safe in any page; null in lists") @Nullable
        String minutesHtml,

        @Schema(description = "why it was corrected") @Nullable
        String reason,

        Instant recordedAt,

        @Schema(description = "who filled it, for all") @Nullable
        String recordedBy,

        @Schema(description = "the member for which she acted") @Nullable
        String recordedForName,

        @Schema(description = "by name; null in lists") @Nullable
        List<AttendanceView> attendance) {
    RegisterView rendered() {
        String html = minutes == null ? null : Markdown.html(minutes);
        return new RegisterView(
                id,
                meetingId,
                number,
                confirmed,
                minutes,
                html,
                reason,
                recordedAt,
                recordedBy,
                recordedForName,
                attendance);
    }
}
