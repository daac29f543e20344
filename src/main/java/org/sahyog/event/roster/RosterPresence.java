package org.sahyog.event.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the one for whom a place is came. */
@Schema(
        description =
                "EXPECTED: has a seat and is not in (yet); CAME: is checked in; ABSENT: was not, and the event is over; WAITING: has no seat"
                        + " yet, or was offered one")
public enum RosterPresence {
    EXPECTED,
    CAME,
    ABSENT,
    WAITING
}
