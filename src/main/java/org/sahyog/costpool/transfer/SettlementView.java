package org.sahyog.costpool.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who owes what and why, and the transfers that would end it.")
record SettlementView(
        String currency,
        List<PositionView> positions,

        @Schema(description = "payers outside the pool that are not even: a pool with such does not close")
        List<OutsideView> outside,

        @Schema(
                description =
                        "as few as can be (exact for 16 parties and more where pairs are even), the same each time. Transfers on the way are not in it")
        List<SuggestedTransferView> suggested) {}
