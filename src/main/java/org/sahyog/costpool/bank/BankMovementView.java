package org.sahyog.costpool.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;

@Schema(description = "What the book says of the bank account.")
public record BankMovementView(
        UUID transactionId,

        @Schema(description = "its place in the book") long number,

        PostingKind kind,
        PostingThing thing,

        @Schema(description = "the contribution, expense, transfer …")
        UUID thingId,

        LocalDate occurredOn,

        @Schema(description = "in minor units of the pool’s currency; below zero: money went out")
        long amount,

        @Schema(
                description =
                        "as people wrote it: of the expense, also of what came back of it; what the advance is for")
        @Nullable
        String title,

        @Schema(description = "who gave or got it: a member, a vendor") @Nullable
        String counterparty,

        @Schema(description = "the payer outside the pool that gave or got it") @Nullable
        PayerClass payerClass,

        @Schema(
                description = "number of the invoice, of the receipt or of the challan, behind its branch’s",
                examples = "2026-27/0012")
        @Nullable
        String document,

        @Schema(description = "the UTR, the number of a cheque") @Nullable
        String reference) {}
