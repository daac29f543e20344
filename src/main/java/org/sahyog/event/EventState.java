package org.sahyog.event;

/** A draft is seen by those who prepare it, a published event by its audience; one that was cancelled or discarded never changes again. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    /** Given up before it was published. */
    DISCARDED;

    /** To its audience. */
    public boolean isVisible() {
        return this == PUBLISHED || this == CANCELLED;
    }

    boolean isOver() {
        return this == CANCELLED || this == DISCARDED;
    }
}
