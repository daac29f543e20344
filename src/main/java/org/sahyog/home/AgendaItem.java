package org.sahyog.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventState;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An event at which I am expected, or that my cluster holds.")
record AgendaItem(
        UUID eventId,
        UUID clusterId,
        String clusterName,
        @Schema(implementation = EventKind.class) String kind,
        @Schema(implementation = EventState.class) String state,
        String title,
        Instant startsAt,
        Instant endsAt,

        @Schema(description = "IANA time zone of the place", examples = "Asia/Kolkata")
        String zone,

        @Nullable String venue,
        @Nullable String link,

        @Schema(
                description =
                        "REGISTERED: one of my organisations has seats; OFFERED: some are offered to it; WAITING: it waits for some;"
                                + " ORGANISING: one of them holds it; CLUSTER: my cluster’s")
        AgendaPart as,

        @Nullable UUID registrationId,
        @Nullable Integer seats,

        @Schema(description = "an offer that waits for an answer, also where it has seats already") @Nullable
        UUID offerId) {}
