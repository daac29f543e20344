/** Two pairs of eyes: what others than who submitted it decide of an expense. Words: approval, rejection, reversal. Door: none. */
@NullMarked
package org.sahyog.costpool.expense.approval;

import org.jspecify.annotations.NullMarked;
