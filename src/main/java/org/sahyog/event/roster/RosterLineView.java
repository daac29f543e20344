package org.sahyog.event.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.RegistrationState;
import org.sahyog.identity.OrganisationKind;

/** A place of an event, and who takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RosterLine", description = "A place of an event, and who takes it.")
public record RosterLineView(
        UUID registrationId,

        @Schema(
                description =
                        "which of the registration’s places, from 1 on; while it waits, of those that it waits for")
        int place,

        @Schema(description = "who is named for it") @Nullable
        String name,

        @Schema(
                description =
                        "in full for the organiser and for the organisation’s own people, and for agents of firms that were registered at the"
                                + " counter; else masked")
        @Nullable
        String phone,

        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,

        @Schema(description = "the cluster that the organisation is of") @Nullable
        String clusterName,

        @Schema(description = "of a workshop: the working group that the place is in") @Nullable
        UUID groupId,

        @Nullable String groupName,

        @Schema(description = "where the registration stands")
        RegistrationState state,

        RosterPresence presence,

        @Schema(description = "when the place was checked in; at the session, where one is asked for") @Nullable
        Instant cameAt,

        @Schema(description = "of a training: the sessions at which it was checked in, by their ids") @Nullable
        List<UUID> sessions,

        @Schema(description = "got the seat at the door") boolean walkIn,

        @Schema(description = "of the place’s good code: how many of its codes have died")
        int edition,

        Instant registeredAt) {}
