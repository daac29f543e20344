/** What a pool is spent on: submitted by one, approved by others, then in the book. Words: Expense, Bill, payment, bearer, share. */
@NullMarked
package org.sahyog.costpool.expense;

import org.jspecify.annotations.NullMarked;
