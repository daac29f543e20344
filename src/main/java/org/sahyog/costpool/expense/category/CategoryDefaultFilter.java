package org.sahyog.costpool.expense.category;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.ExpenseCategory;

/** Which defaults a list is asked for. */
class CategoryDefaultFilter {
    @RestQuery
    @Parameter(description = "only of this category")
    @Nullable
    ExpenseCategory category;

    @RestQuery
    @Parameter(description = "true: also those that have ended")
    @Nullable
    Boolean former;
}
