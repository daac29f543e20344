package org.sahyog.costpool.bank.statement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.bank.sheet.BankColumns;

@Schema(description = "What a bank’s statement brought.")
record BankStatementView(
        @Schema(description = "by which it was read; kept for the next one")
        BankColumns columns,

        @Schema(description = "of its first line") @Nullable LocalDate from,

        @Schema(description = "of its last line") @Nullable LocalDate until,

        int lines,

        @Schema(description = "how many of them were read from an earlier statement")
        int known,

        @Schema(description = "rows that are no lines: sums, remarks")
        int passedOver,

        @Schema(
                description =
                        "rows, as the program shows their numbers, with a day but no amount that can be read; not taken")
        List<Integer> unreadable,

        @Schema(description = "how many lines, of this and of earlier statements, were found in the book now")
        int matched,

        @Schema(description = "how many lines of the pool are still to be looked into")
        int open) {}
