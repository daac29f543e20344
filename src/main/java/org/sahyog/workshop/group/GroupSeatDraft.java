package org.sahyog.workshop.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WorkshopGroupSeatDraft", description = "A seat, and the working group that it is to be in.")
record GroupSeatDraft(
        @Schema(description = "which of the registration’s places, from 1 on", examples = "1") @Min(1) @Max(1000)
        int place,

        @Schema(description = "none: in no group any more") @Nullable
        UUID groupId) {}
