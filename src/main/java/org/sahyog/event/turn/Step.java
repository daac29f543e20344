package org.sahyog.event.turn;

import java.time.Instant;
import java.util.UUID;

/** What the line does next for one party. */
public sealed interface Step {
    UUID party();

    /** Promise it so many seats. */
    record Offer(UUID party, int seats, Reason reason) implements Step {}

    /** Gather freed seats for it until then. */
    record Gather(UUID party, Instant until) implements Step {}

    /** There is nothing to gather for it any more. */
    record Rest(UUID party) implements Step {}

    /** Pass it over this time: others behind it can use the seats that are too few for it. */
    record Skip(UUID party) implements Step {}

    /** It was passed over as often as may be, and there is no time left to gather. */
    record End(UUID party) implements Step {}

    /** Why seats are offered to this party and not to another. */
    enum Reason {
        NEXT_IN_LINE,
        PRIORITY,
        /** Seats kept for organisations like this one. */
        KEPT_SEAT,
        /** A group ahead needs more seats than were gathered for it. */
        GROUP_PASSED,
        /** Fewer seats than wanted, as it agreed to. */
        PART
    }
}
