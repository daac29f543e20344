/**
 * The waiting list of an event on the wire: places, offers, groups, priorities, and the log of seats.
 * Words: Place, Offer, Group, SeatLog. Doors: Offers, WaitingView.
 */
@NullMarked
package org.sahyog.event.waiting;

import org.jspecify.annotations.NullMarked;
