/** What suppliers ask for a purchase, by the quantity of all. Words: Quote, PriceList, PriceStep. Doors: Quotes, PriceList. */
@NullMarked
package org.sahyog.costpool.purchase.quote;

import org.jspecify.annotations.NullMarked;
