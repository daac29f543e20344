/** One quote is taken for all, and what that saves each and all. Words: Order, saving. Door: none. */
@NullMarked
package org.sahyog.costpool.purchase.order;

import org.jspecify.annotations.NullMarked;
