package org.sahyog.event.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventState;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Speaking", description = "Where I speak or am asked to, with as much of the event as I have to know.")
record SpeakingView(
        UUID clusterId,
        UUID eventId,
        String eventTitle,
        String organiserName,
        EventState eventState,
        Instant startsAt,
        Instant endsAt,

        @Schema(description = "of the session, else of the event, by the clock there")
        LocalDateTime localStart,

        LocalDateTime localEnd,

        @Schema(description = "IANA zone", examples = "Asia/Kolkata")
        String zone,

        @Nullable String sessionTitle,
        @Nullable String venue,
        @Nullable String link,
        SpeakerView speaker) {

    List<?> key() {
        return List.of(startsAt, speaker.id());
    }
}
