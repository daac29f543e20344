package org.sahyog.costpool.expense;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.ExpenseShareView;
import org.sahyog.costpool.split.SharingRule;

@Schema(description = "What an expense would lay on whom, were it approved now.")
record ExpensePreview(
        @Schema(description = "what members share, in minor units of the pool’s currency")
        long ofMembers,

        SharingRule rule,
        List<BillBearer> bearers,

        @Schema(description = "something of the split is the default of the category")
        boolean usual,

        List<ExpenseShareView> shares,

        @Schema(description = "so many others must approve it")
        int approvalsNeeded) {}
