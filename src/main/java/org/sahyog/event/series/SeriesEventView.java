package org.sahyog.event.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.event.EventState;

@Schema(name = "SeriesEvent", description = "One event of a series.")
record SeriesEventView(
        UUID eventId,
        @Schema(description = "1 is the first") int position,
        EventState state,
        String title,
        LocalDateTime localStart,
        LocalDateTime localEnd,
        String zone,
        Instant startsAt,
        int capacity,
        @Schema(description = "seats that are taken") int taken) {}
