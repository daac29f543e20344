package org.sahyog.costpool.expense;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an expense would lay on whom, were it approved now.")
record ExpensePreview(
        @Schema(description = "what members share, in minor units of the pool’s currency")
        long ofMembers,

        List<ExpenseShareView> shares,

        @Schema(description = "so many others must approve it")
        int approvalsNeeded) {}
