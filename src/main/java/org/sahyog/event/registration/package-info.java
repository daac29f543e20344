/**
 * Seats of an event: taken, changed, given back; who has them.
 * Words: Seat, Registration, Worker. No door: what follows a registration reads the journal.
 */
@NullMarked
package org.sahyog.event.registration;

import org.jspecify.annotations.NullMarked;
