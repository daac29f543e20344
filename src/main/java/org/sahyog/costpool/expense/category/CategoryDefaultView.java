package org.sahyog.costpool.expense.category;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.split.SharingRule;

@Schema(description = "How costs of a category are split where a bill does not say.")
record CategoryDefaultView(
        UUID id,
        ExpenseCategory category,
        SharingRule rule,

        @Schema(description = "absent where all of the day share by their parts in the pool") @Nullable
        List<BillPart> parts,

        List<CategoryBearer> bearers,
        Instant since,
        @Nullable String statedBy,

        @Schema(description = "it was withdrawn, or another one took its place; bills from before keep what they had")
        @Nullable
        Instant endedAt) {}
