package org.sahyog.event.seat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall happen where not all the seats are there. */
@Schema(
        description =
                "REFUSE: nothing; WAIT: all of them wait, all or nothing; SPLIT: take what is there, the rest waits")
public enum IfFull {
    REFUSE,
    WAIT,
    SPLIT
}
