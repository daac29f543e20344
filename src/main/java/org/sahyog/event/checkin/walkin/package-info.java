/** Who comes without a registration: registered and checked in at the door by one call, never on the seat of another. No door. */
@NullMarked
package org.sahyog.event.checkin.walkin;

import org.jspecify.annotations.NullMarked;
