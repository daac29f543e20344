package org.sahyog.costpool.expense.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.split.SharingRule;

@Schema(
        description =
                "How costs of a category are split where a bill leaves it out: `rule`, `parts` and `bearers` each on its own; the parts only with this rule.")
record CategoryDefaultDraft(
        @NotNull ExpenseCategory category,

        @Schema(description = "not BY_AMOUNT, which is of one bill") @NotNull
        SharingRule rule,

        @Schema(
                description =
                        "which members share, and how much beside each other; all of that day by their parts in the pool, unless told. Not with BY_USAGE, which is read for each bill")
        @Size(max = 500)
        @Nullable
        List<@Valid @NotNull BillPart> parts,

        @Schema(description = "who bears a part without being a member; members share the rest")
        @Size(max = 6)
        @Nullable
        List<@Valid @NotNull CategoryBearer> bearers) {
    List<CategoryBearer> bearersOrNone() {
        return bearers == null ? List.of() : bearers;
    }
}
