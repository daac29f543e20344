package org.sahyog.event.series;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EventSeries",
        description =
                "Events that were planned together. Each is its own: registered for, moved and cancelled by itself too.")
record SeriesView(
        UUID id,
        UUID clusterId,
        Rhythm rhythm,

        @Schema(description = "all of them, also those that are over, in their order")
        List<SeriesEventView> events) {}
