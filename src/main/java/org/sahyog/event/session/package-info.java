/** The sessions of an event, to which speakers and materials belong; they are written by who adds to the kind of the event. Door: Sessions. */
@NullMarked
package org.sahyog.event.session;

import org.jspecify.annotations.NullMarked;
