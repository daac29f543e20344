/**
 * The seats of one event: who has them, who waits, what is offered, and the log of it all. Whoever changes any of it holds the event's
 * seats by their lock and goes through the Line.
 * Words: Line, Registration, WaitingParty, SeatOffer, SeatChange. Doors: Lines, Line.
 */
@NullMarked
package org.sahyog.event.seat;

import org.jspecify.annotations.NullMarked;
