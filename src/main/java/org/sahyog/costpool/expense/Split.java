package org.sahyog.costpool.expense;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.category.CategoryDefault;
import org.sahyog.costpool.split.SharingRule;

/**
 * Who bears a cost: what its draft says, and where it says nothing the default of its category, else the pool’s rule.
 *
 * @param parts      null where all of the day share
 * @param usualParts they are those of the default
 * @param usual      something of it is the default’s
 */
record Split(
        SharingRule rule, @Nullable List<BillPart> parts, List<BillBearer> bearers, boolean usualParts, boolean usual) {
    static Split of(UUID bill, ExpenseDraft draft, SharingRule ofPool, @Nullable CategoryDefault usual) {
        if (usual == null) {
            return new Split(draft.ruleOr(ofPool), draft.parts(), draft.bearersOr(List.of()), false, false);
        }
        boolean usualParts = draft.rule() == null && draft.parts() == null && usual.parts() != null;
        return new Split(
                draft.ruleOr(usual.rule()),
                usualParts ? usual.parts() : draft.parts(),
                draft.bearersOr(usual.bearersOf(bill, draft.amount())),
                usualParts,
                draft.rule() == null
                        || (draft.bearers() == null && !usual.bearers().isEmpty()));
    }

    @Nullable
    Map<UUID, Long> chosen() {
        return parts == null ? null : BillPart.byMember(parts);
    }
}
