package org.sahyog.costpool.transfer;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.shared.json.OneLine;

@Schema(description = "That a transfer is paid.")
record TransferPayment(
        @Schema(description = "where the treasurer took it; only where the treasurer pays") @Nullable
        MoneyPlace place,

        @Schema(description = "the UTR of the transfer, a cheque’s number") @OneLine @Size(max = 60) @Nullable
        String reference) {}
