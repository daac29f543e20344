/** The end of a pool: no new cost, transfers that make everybody even, then it is closed. Words: settlement, closing. Door: Settlements. */
@NullMarked
package org.sahyog.costpool.transfer.closing;

import org.jspecify.annotations.NullMarked;
