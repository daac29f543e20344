package org.sahyog.costpool.transfer.position;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one pays another so that nobody owes any more.")
record SuggestedTransferView(
        TransferPartyView from,
        TransferPartyView to,

        @Schema(description = "in minor units of the pool’s currency")
        long amount) {}
