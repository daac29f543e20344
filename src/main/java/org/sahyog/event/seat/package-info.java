/**
 * The seats of one event as they stand: who has them, who waits in line, what is offered, and the log of it all. Whoever changes any of it
 * holds the event's seats by their lock and goes through the Seating; whose turn it is, it asks {@code event.turn}.
 * Words: Seating, Registration, WaitingParty, SeatOffer, SeatChange. Doors: Seatings, Seating.
 */
@NullMarked
package org.sahyog.event.seat;

import org.jspecify.annotations.NullMarked;
