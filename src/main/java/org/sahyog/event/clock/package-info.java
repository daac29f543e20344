/**
 * What the clock brings to an event: registration opens and closes, a reminder, the start, the end. Moves along when the event moves.
 * Words: Moment. No door: what follows reads the journal.
 */
@NullMarked
package org.sahyog.event.clock;

import org.jspecify.annotations.NullMarked;
