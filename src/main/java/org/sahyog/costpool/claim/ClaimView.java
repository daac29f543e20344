package org.sahyog.costpool.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "What a member, or a class of payers outside the pool, is to pay by a day: promised, or asked of every member. Not in the book: no money has moved.")
public record ClaimView(
        UUID id,
        UUID poolId,
        ClaimKind kind,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,

        @Schema(description = "in minor units of `currency`")
        long amount,

        @Schema(description = "what of it came, in minor units")
        long settled,

        @Schema(description = "what is still to be paid, in minor units")
        long left,

        String currency,

        @Schema(description = "to be paid by this day, by the calendar of the cluster")
        LocalDate dueOn,

        @Schema(description = "days since that day, where something is still to be paid and binding; else 0")
        int daysLate,

        @Schema(description = "of a pledge: it can be withdrawn no more")
        boolean binding,

        ClaimState state,

        @Schema(description = "the due that it is for, and its title") @Nullable
        UUID dueId,

        @Nullable String title,

        @Schema(description = "of a due: the first day of the period") @Nullable
        LocalDate periodStart,

        @Nullable String note,
        Instant madeAt,
        @Nullable Instant endedAt,

        @Schema(description = "why it ended") @Nullable String reason,

        @Schema(description = "the treasurer wants to forgive it; another one has to agree") @Nullable
        WaiverView waiver,

        int version)
        implements Versioned {}
