package org.sahyog.costpool.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.ledger.PostingKind;

@Schema(description = "All lines of one kind together; of expenses, of one category.")
public record StatementTotalView(PostingKind kind, @Nullable ExpenseCategory category, long in, long out) {}
