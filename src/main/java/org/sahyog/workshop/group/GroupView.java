package org.sahyog.workshop.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopGroup", description = "Those who work on a theme together during a workshop.")
record GroupView(
        UUID id,
        UUID workshopId,
        String name,
        @Nullable String theme,
        @Nullable String facilitator,
        int places,
        @Schema(description = "places that have somebody") int taken,

        @Schema(description = "organisations choose it for their seats themselves")
        boolean open,

        @Schema(description = "who is in it; only to the organiser and to those with a seat") @Nullable
        List<MemberView> members,

        Instant formedAt,
        int version)
        implements Versioned {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkshopGroupMember")
    record MemberView(
            UUID organisationId,
            String organisationName,

            @Schema(description = "to the organiser and to the organisation itself; as the two below") @Nullable
            UUID registrationId,

            @Nullable Integer place,

            @Schema(description = "who is named for the seat") @Nullable
            String name) {}

    List<?> key() {
        return List.of(formedAt, id);
    }
}
