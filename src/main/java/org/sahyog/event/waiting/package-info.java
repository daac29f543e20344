/**
 * The waiting list in the API: places, offers, groups, priorities, and the log of seats. Its rules are in {@code event.turn}, its state is
 * in {@code event.seat}.
 * Words: Place, Offer, Group, SeatLog. Doors: Offers, WaitingView.
 */
@NullMarked
package org.sahyog.event.waiting;

import org.jspecify.annotations.NullMarked;
