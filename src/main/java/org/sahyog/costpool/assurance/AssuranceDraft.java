package org.sahyog.costpool.assurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;

@Schema(description = "That a pool starts only if enough comes together in time: members, money, or both.")
record AssuranceDraft(
        @Schema(description = "at least so many organisations share the pool", examples = "5")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer members,

        @Schema(
                description = "at least so much is in the pool or promised to it, in minor units of its currency",
                examples = "5000000")
        @Min(1)
        @Max(Amounts.MOST)
        @Nullable
        Long amount,

        @Schema(description = "before this moment; at most 366 days ahead", examples = "2027-03-15T12:30:00Z") @NotNull
        Instant deadline,

        @Schema(
                description =
                        "true: the pool’s event, which its network holds, takes no registrations before enough has come together; where it does not, another pool that comes together opens it, or the event is cancelled")
        @Nullable
        Boolean opensBooking) {
    boolean isToOpenBooking() {
        return Boolean.TRUE.equals(opensBooking);
    }
}
