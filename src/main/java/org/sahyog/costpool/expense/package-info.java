/** What a pool is spent on: submitted by one, proved by papers (evidence), approved by others (approval), then in the book. Words: Expense, bill, receipt. Door: Expenses. */
@NullMarked
package org.sahyog.costpool.expense;

import org.jspecify.annotations.NullMarked;
