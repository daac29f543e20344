/** What a pool is spent on: submitted by one, approved by others (approval), then in the book. Words: Expense, bill, receipt. Door: none. */
@NullMarked
package org.sahyog.costpool.expense;

import org.jspecify.annotations.NullMarked;
