package org.sahyog.costpool.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.PostingKind;

@Schema(description = "What the book says of the bank account.")
record BankMovementView(
        UUID transactionId,

        @Schema(description = "its place in the book") long number,

        PostingKind kind,

        @Schema(description = "the contribution, expense or transfer")
        UUID thingId,

        LocalDate occurredOn,

        @Schema(description = "in minor units of the pool’s currency; below zero: money went out")
        long amount,

        @Schema(description = "the UTR, the number of a cheque") @Nullable
        String reference) {}
