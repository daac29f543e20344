package org.sahyog.challenge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "RAISED; ROUTED: handed to an institution or agency; ANSWERED: at least once, in words or by a link to what is done about it; SOLVED: says who raised it; CLOSED by an agent; MERGED: goes on in `mergedInto`.")
public enum ChallengeState {
    RAISED,
    ROUTED,
    ANSWERED,
    SOLVED,
    CLOSED,
    MERGED;

    boolean isOpen() {
        return this == RAISED || this == ROUTED || this == ANSWERED;
    }
}
