package org.sahyog.costpool.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "A member of a pool. A stay that has ended remains; the position is of the organisation, over all its stays.")
record PoolMemberView(
        UUID id,
        UUID organisationId,
        String organisationName,

        @Schema(description = PoolMemberPart.DESCRIPTION) long part,

        LocalDate joinedOn,

        @Schema(description = "from this day on it shares no new cost") @Nullable
        LocalDate leftOn,

        @Schema(
                description =
                        "above zero what it has paid more than it bore, below zero what it owes, in minor units of the pool’s currency")
        long position,

        int version)
        implements Versioned {}
