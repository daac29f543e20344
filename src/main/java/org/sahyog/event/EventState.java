package org.sahyog.event;

/** A draft is seen by those who prepare it, a published event by its audience; a cancelled one never changes again. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
