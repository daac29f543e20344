package org.sahyog.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "An event at which I am expected or that my cluster holds, a meeting to which I am asked to come, or a task that is mine to do.")
record AgendaItem(
        AgendaKind kind,

        @Schema(description = "the event, meeting or task") UUID id,

        UUID clusterId,
        String clusterName,

        @Schema(description = "of a meeting or a task") @Nullable
        UUID networkId,

        @Schema(description = "of a meeting or a task") @Nullable
        String networkName,

        String title,

        @Schema(description = "true: it does not take place")
        boolean cancelled,

        @Schema(description = "of a task: the midnight before the day by which it is done")
        Instant startsAt,

        @Schema(
                description =
                        "of a task: the midnight after that day; one that is overdue stays here until it is closed")
        Instant endsAt,

        @Schema(description = "IANA time zone of the place; of a task, of its cluster", examples = "Asia/Kolkata")
        String zone,

        @Nullable String venue,
        @Nullable String link,

        @Schema(description = "of an event") @Nullable EventKind eventKind,

        @Schema(
                description =
                        "of an event: REGISTERED: one of my organisations has seats; OFFERED: some are offered to it; WAITING: it waits for some;"
                                + " SPEAKING: I have agreed to speak there;"
                                + " ORGANISING: one of them holds it; CLUSTER: my cluster’s")
        @Nullable
        AgendaPart as,

        @Nullable UUID registrationId,
        @Nullable Integer seats,

        @Schema(description = "an offer that waits for an answer, also where it has seats already") @Nullable
        UUID offerId,

        @Schema(description = "of a task: which of my organisations does it") @Nullable
        UUID organisationId,

        @Schema(description = "of a task: the day by which it is done, by the calendar of its cluster") @Nullable
        LocalDate dueOn) {

    /** As the agenda is ordered. */
    List<?> key() {
        return List.of(startsAt, id);
    }
}
