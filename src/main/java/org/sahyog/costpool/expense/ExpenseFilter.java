package org.sahyog.costpool.expense;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.ExpenseCategory;

/** Which expenses a list is asked for. */
class ExpenseFilter {
    @RestQuery
    @Parameter(description = "only in this state")
    @Nullable
    ExpenseState state;

    @RestQuery
    @Parameter(description = "only of this category")
    @Nullable
    ExpenseCategory category;
}
