package org.sahyog.costpool.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member bears beside the others.")
record PoolMemberPart(
        @Schema(description = DESCRIPTION) @NotNull @Min(1) @Max(MOST)
        Long part) {
    static final long MOST = 1_000_000_000;
    static final String DESCRIPTION =
            "by the pool’s rule. BY_SHARES: shares, of a group for instance its heads. BY_PERCENTAGE: hundredths of a percent, 10000 in all. 1 unless told; EQUAL does not look at it";
}
