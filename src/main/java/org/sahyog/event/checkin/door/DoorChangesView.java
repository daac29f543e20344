package org.sahyog.event.checkin.door;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DoorChanges", description = "Registrations that are otherwise than before, each as it is now.")
record DoorChangesView(
        List<DoorPartyView> items,

        @Schema(description = "from where to ask the next time", examples = "4711.20")
        String since,

        @Schema(description = "there are further ones already: ask again at once")
        boolean more) {}
