package org.sahyog.costpool.transfer.position;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who owes what and why, and the transfers that would end it.")
public record SettlementView(
        String currency,
        List<PositionView> positions,

        @Schema(description = "payers outside the pool that are not even; they deal with the treasurer alone")
        List<OutsideView> outside,

        @Schema(
                description =
                        "among members and the treasurer as few as can be (exact for 16 parties and more where pairs are even), the same each time; then one for each payer outside. Transfers on the way are not in it")
        List<SuggestedTransferView> suggested) {}
