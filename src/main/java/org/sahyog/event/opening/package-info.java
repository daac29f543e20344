/** What the booking of an event may wait for, beside its time. Doors: OpeningCondition, which others implement; EventOpening. */
@NullMarked
package org.sahyog.event.opening;

import org.jspecify.annotations.NullMarked;
