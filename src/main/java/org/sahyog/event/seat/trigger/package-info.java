/**
 * What moves a line without anybody asking for a seat: an offer ends, gathering ends, kept seats are released, the event is changed.
 * No door: the clock and the event call.
 */
@NullMarked
package org.sahyog.event.seat.trigger;

import org.jspecify.annotations.NullMarked;
