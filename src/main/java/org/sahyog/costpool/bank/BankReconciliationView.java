package org.sahyog.costpool.bank;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "The pool’s book beside its bank account; amounts in minor units of `currency`. "
                        + "`difference` = `bankBalance` - (`bookBalance` - `onlyInBook` + `onlyAtBank` + `setAside`): nothing is missing where it is 0.")
record BankReconciliationView(
        String currency,

        @Schema(description = "of the bank account by the book")
        long bookBalance,

        @Schema(description = "after the last line, where the bank says so") @Nullable
        Long bankBalance,

        @Schema(description = "the day of the last line") @Nullable
        LocalDate bankUntil,

        @Schema(description = "what the book has and no line of the bank: cheques on their way")
        long onlyInBook,

        @Schema(description = "lines that are open") long onlyAtBank,

        int openLines,

        @Schema(description = "lines that were set aside") long setAside,

        @Schema(description = "what remains unexplained; none while the bank says no balance") @Nullable
        Long difference) {}
