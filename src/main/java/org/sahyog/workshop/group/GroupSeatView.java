package org.sahyog.workshop.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopGroupSeat", description = "A seat, and the working group that it is in.")
record GroupSeatView(
        UUID registrationId,
        int place,
        @Schema(description = "none: in no group") @Nullable UUID groupId) {}
