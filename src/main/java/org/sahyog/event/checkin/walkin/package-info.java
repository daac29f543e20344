/**
 * Who comes without a registration: registered and checked in at the door by one call, never on the seat of another; let in by mistake, her
 * seat is free again.
 * Words: WalkIn. Door: SeatsAtTheDoor.
 */
@NullMarked
package org.sahyog.event.checkin.walkin;

import org.jspecify.annotations.NullMarked;
