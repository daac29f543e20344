/** What a cost is: who paid it and who bears it, to the last minor unit. Words: Bill, payment, bearer, part, share, gift. */
@NullMarked
package org.sahyog.costpool.expense.bill;

import org.jspecify.annotations.NullMarked;
