package org.sahyog.costpool.ledger.proof;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.AccountKind;

@Schema(description = "One line of a transaction.")
record LedgerEntryView(
        @Schema(
                description = "as the hash names it: the kind, and whose it is or what it is for",
                examples = "COST:TRAVEL")
        String account,

        AccountKind kind,

        @Schema(description = "of accounts of members") @Nullable
        UUID organisationId,

        @Nullable String organisationName,

        @Schema(description = "in minor units of `currency`; above zero a debit, below zero a credit")
        long amount,

        String currency) {}
