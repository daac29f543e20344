package org.sahyog.costpool.transfer.position;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.PayerClass;

@Schema(description = "What a payer outside the pool has still to pay, or to get back.")
record OutsideView(
        PayerClass payerClass,

        @Schema(
                description =
                        "above zero what it is owed, below zero what it owes, in minor units of the pool’s currency")
        long position) {}
