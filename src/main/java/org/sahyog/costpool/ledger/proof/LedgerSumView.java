package org.sahyog.costpool.ledger.proof;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All entries of one currency together.")
record LedgerSumView(
        String currency,

        @Schema(description = "in minor units; 0, or the book is wrong")
        long sum) {}
