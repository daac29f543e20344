/** Members of a pool buy together: what is bought and how far it is. Words: Purchase. Doors: PurchaseRepository, PurchaseDeeds. */
@NullMarked
package org.sahyog.costpool.purchase;

import org.jspecify.annotations.NullMarked;
