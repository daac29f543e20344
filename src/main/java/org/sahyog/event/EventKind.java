package org.sahyog.event;

/** What sort of joint event it is. */
public enum EventKind {
    WORKSHOP,
    STUDY_TOUR,
    TRAINING,
    MEETING,
    FAIR;

    /** Whether it has a path of its own, because it has more to say than an event has. */
    boolean hasOwnPath() {
        return this == WORKSHOP;
    }
}
