/** Who needs how much of a purchase, and what came. Words: Demand, delivery. Door: DemandRepository. */
@NullMarked
package org.sahyog.costpool.purchase.demand;

import org.jspecify.annotations.NullMarked;
