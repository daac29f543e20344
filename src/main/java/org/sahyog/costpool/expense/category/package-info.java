/** How costs of a category are split where a bill does not say. Words: CategoryDefault. Door: CategoryDefaults. */
@NullMarked
package org.sahyog.costpool.expense.category;

import org.jspecify.annotations.NullMarked;
