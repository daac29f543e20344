package org.sahyog.event.checkin.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DoorPlace", description = "One place of a registration.")
record DoorPlaceView(
        @Schema(description = "from 1 on") int place,

        @Schema(description = "who is named for it") @Nullable
        String name,

        @Schema(description = "of its good code; left out where that is 0") @Nullable
        Integer edition,

        @Schema(description = "when it was checked in; left out while it is not") @Nullable
        Instant cameAt,

        @Schema(description = "of a training: the sessions at which it was checked in; left out where there are none")
        @Nullable
        List<UUID> sessions) {}
