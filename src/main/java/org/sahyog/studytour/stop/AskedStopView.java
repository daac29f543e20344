package org.sahyog.studytour.stop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AskedTourStop", description = "A stop with as much of its tour as a host has to know.")
record AskedStopView(
        UUID clusterId,
        UUID tourId,
        String tourTitle,
        String organiserName,

        @Schema(description = "seats of the tour: so many come at most")
        int capacity,

        @Schema(description = "seats taken so far") int travellers,
        StopView stop) {}
