package org.sahyog.studytour.stop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.json.OneLine;

/** A stop as the organiser plans it. */
@Schema(name = "TourStopDraft", description = "Whom the tour visits and when, by the clock there.")
public record StopDraft(
        @Schema(description = "of a stop that is kept; for a new one a UUID v7 of your own, or nothing") @Nullable
        UUID id,

        @Schema(description = "the host, if it is an organisation of a cluster here: its people confirm the stop")
        @Nullable
        UUID hostId,

        @Schema(
                description = "the host’s name, if it is not here; the organiser confirms then",
                examples = "National Small Industries Corporation, Aligarh")
        @OneLine
        @Size(max = 200)
        @Nullable
        String hostName,

        @NotBlank @Size(max = 500) String address,
        @Schema(examples = "2027-02-10T10:00:00") @NotNull LocalDateTime localStart,
        @Schema(examples = "2027-02-10T13:00:00") @NotNull LocalDateTime localEnd,

        @Schema(description = "IANA zone; the tour’s unless told", examples = "Asia/Dubai")
        @OneLine
        @Size(max = 60)
        @Nullable
        String zone,

        @Schema(description = "what is to be seen") @Size(max = 2000) @Nullable
        String description,

        @Valid @Nullable StopContact contact) {

    EventTime time(String usualZone) {
        return EventTime.of(localStart, localEnd, zone == null ? usualZone : zone);
    }

    boolean namesOneHost() {
        return (hostId == null) != (hostName == null || hostName.isBlank());
    }
}
