package org.sahyog.costpool.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;

@Schema(description = "That the money has come.")
record TransferConfirmation(
        @Schema(
                description =
                        "where the treasurer put it, or took it if that has not been said; only where the treasurer pays or receives")
        @Nullable
        MoneyPlace place) {}
