package org.sahyog.studytour.place;

/** What a tour has beside its seats. */
public enum TourOptionKind {
    TRANSPORT,
    ROOM
}
