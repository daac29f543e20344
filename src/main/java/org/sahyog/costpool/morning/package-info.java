/** Each morning of a pool in which something is to be paid: what arises, who is reminded. Doors: PoolMorning, ClaimReminders. */
@NullMarked
package org.sahyog.costpool.morning;

import org.jspecify.annotations.NullMarked;
