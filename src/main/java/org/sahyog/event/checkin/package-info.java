/**
 * Who came to an event: a place is attended once, from its earliest arrival on; who did not come is absent after the end. Phones upload
 * what they scanned in {@code scan}, who comes without a registration is let in by {@code walkin}.
 * Words: Arrival, Attendance, Doors. Door: Attendances.
 */
@NullMarked
package org.sahyog.event.checkin;

import org.jspecify.annotations.NullMarked;
