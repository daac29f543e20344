package org.sahyog.costpool.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who comes into a pool.")
record PoolMemberDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "the organisation that you act for unless told; the treasurer brings in others") @Nullable
        UUID organisationId,

        @Schema(description = PoolMemberPart.DESCRIPTION) @Min(1) @Max(PoolMemberPart.MOST) @Nullable
        Long part,

        @Schema(
                description = "since when it shares, by the calendar of the cluster; today unless told",
                examples = "2027-02-20")
        @Nullable
        LocalDate joinedOn) {
    LocalDate joinedOr(LocalDate today) {
        return joinedOn == null ? today : joinedOn;
    }

    long partOrOne() {
        return part == null ? 1 : part;
    }
}
