package org.sahyog.costpool.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.expense.bill.ExpenseCategory;

@Schema(description = "What things of one category cost, less what was taken back.")
public record StatementCostView(ExpenseCategory category, long amount) {}
