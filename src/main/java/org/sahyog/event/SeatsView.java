package org.sahyog.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seats of an event at this moment; more may be gone when you ask for one. */
record SeatsView(
        int capacity,
        int taken,

        @Schema(description = "promised to people who waited, until they answer")
        int offered,

        @Schema(description = "to be had at once by who comes now: none while others wait; some may be kept")
        int left,

        @Schema(description = "parties in the waiting list") int waiting) {}
