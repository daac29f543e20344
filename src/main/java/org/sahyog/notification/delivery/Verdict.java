package org.sahyog.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a parcel is still worth sending. What was tried before and got nowhere has failed; else it is no longer needed. */
record Verdict(State state, String reason) {
    enum State {
        SEND,
        SKIPPED,
        FAILED
    }

    /** {@code hindrance}: why this way cannot reach her at all, if so. */
    static Verdict of(Parcel parcel, @Nullable String hindrance, Instant now, Duration patience) {
        if (parcel.reached()) {
            return new Verdict(State.SKIPPED, "reached");
        }
        if (!parcel.claim().wanted()) {
            return new Verdict(State.SKIPPED, "turned-off");
        }
        if (!parcel.notice().inSight()) {
            return new Verdict(State.SKIPPED, "out-of-sight");
        }
        if (parcel.isOver(now)) {
            return new Verdict(parcel.attempt() > 1 ? State.FAILED : State.SKIPPED, "over");
        }
        if (hindrance != null) {
            return new Verdict(State.SKIPPED, hindrance);
        }
        boolean spent = now.isAfter(parcel.claim().firstAt().plus(patience));
        return spent ? new Verdict(State.FAILED, "given-up") : new Verdict(State.SEND, "");
    }
}
