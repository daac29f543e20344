package org.sahyog.event.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.event.kept.KeptSeatsLeft;

/** The seats of an event at this moment; more may be gone when you ask for one. */
record SeatsView(
        int capacity,
        int taken,

        @Schema(description = "let in at the door although all seats were taken; no part of `taken`")
        int beyond,

        @Schema(description = "promised to people who waited, until they answer")
        int offered,

        @Schema(description = "to be had at once by who comes now: none while others wait; some may be kept")
        int left,

        @Schema(description = "parties in the waiting list without an offer")
        int waiting,

        @Schema(description = "parties in the waiting list, with an offer or without: who comes now has the next place")
        int inLine,

        @Schema(description = "which of the seats that are neither taken nor offered are kept, for whom, until when")
        List<KeptSeatsLeft> kept) {
    SeatsView keeping(List<KeptSeatsLeft> seats) {
        return new SeatsView(capacity, taken, beyond, offered, left, waiting, inLine, seats);
    }
}
