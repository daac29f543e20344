package org.sahyog.costpool.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A book computed anew from its entries.")
record LedgerProofView(
        long transactions,
        long entries,
        List<LedgerSumView> sums,

        @Schema(description = "each balance is the sum of its entries, and none is below zero that must not be")
        boolean balancesAgree,

        @Schema(description = "from here to the end each hash was computed anew; earlier ones by the export")
        long chainCheckedFrom,

        @Schema(description = "the first transaction whose hash, number or predecessor is wrong; absent where none is")
        @Nullable
        Long firstBrokenLink,

        @Schema(description = "of the last transaction; whoever has noted it finds every later change")
        String headHash,

        @Schema(description = "nothing above is wrong") boolean sound) {}
