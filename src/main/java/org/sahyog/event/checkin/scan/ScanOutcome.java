package org.sahyog.event.checkin.scan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one scan. */
@Schema(
        description =
                "ADMITTED: the place is taken, this scan is its earliest; DOUBLE_SCAN: another scan of the place, of a session the one at that session, is"
                        + " earlier, both are kept;"
                        + " UNDONE: it was kept, and the check-in was undone since; FORGED: not signed by one of our keys, or no code of ours;"
                        + " OTHER_EVENT: a good code of another event; SEAT_GONE: the seat was given back, or went to another worker, who"
                        + " has another code; UNKNOWN_PLACE: neither a code nor a registration of this event; UNKNOWN_SESSION: the"
                        + " event has no such session; TOO_EARLY: more than 12"
                        + " hours before the start; TOO_LATE: uploaded more than 7 days after the end; ID_TAKEN: another scan has this"
                        + " id. Only what is ADMITTED, a DOUBLE_SCAN or UNDONE is kept; nothing is kept of the others")
public enum ScanOutcome {
    ADMITTED,
    DOUBLE_SCAN,
    UNDONE,
    FORGED,
    OTHER_EVENT,
    SEAT_GONE,
    UNKNOWN_PLACE,
    UNKNOWN_SESSION,
    TOO_EARLY,
    TOO_LATE,
    ID_TAKEN
}
