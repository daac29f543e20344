package org.sahyog.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.shared.version.Versioned;

@Schema(description = "A workshop. It is one thing with its event and has the event’s id.")
record WorkshopView(
        UUID id,
        EventView event,
        @Nullable String facilitator,
        @Nullable String outcome,
        List<WorkshopSession> sessions,
        List<String> materials,

        @Schema(description = "rises with every change of the workshop or of its event")
        int version)
        implements Versioned {

    /** Both versions only rise, so their sum names one state of the two. */
    static WorkshopView of(EventView event, Workshop workshop) {
        return new WorkshopView(
                event.id(),
                event,
                workshop.facilitator(),
                workshop.outcome(),
                workshop.sessions(),
                workshop.materials(),
                event.version() + workshop.version());
    }
}
