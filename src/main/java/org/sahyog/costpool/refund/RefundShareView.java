package org.sahyog.costpool.refund;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;

@Schema(description = "What a member, or payers outside the pool, are given of a refund.")
record RefundShareView(
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,

        @Schema(description = "in minor units of the pool’s currency")
        long amount) {}
