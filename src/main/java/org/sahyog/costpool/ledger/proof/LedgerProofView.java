package org.sahyog.costpool.ledger.proof;

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

        @Schema(
                description =
                        "up to here all was computed anew, at some time; less than `transactions` only where more than 10,000 came since: ask again")
        long checkedUpTo,

        @Schema(
                description =
                        "from here on it was computed anew just now: all, unless that is more than 5,000 from before, which are computed again in turn")
        long chainCheckedFrom,

        @Schema(description = "the first transaction whose hash, number or predecessor is wrong; absent where none is")
        @Nullable
        Long firstBrokenLink,

        @Schema(description = "of the last transaction; whoever has noted it finds every later change")
        String headHash,

        @Schema(description = "nothing of what was computed is wrong")
        boolean sound) {}
