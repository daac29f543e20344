/**
 * The code of a place: a signed text that a phone verifies without a network, and the keys that sign it.
 * Words: SeatCode, CodeKey. Door: SeatCodes.
 */
@NullMarked
package org.sahyog.event.checkin.code;

import org.jspecify.annotations.NullMarked;
