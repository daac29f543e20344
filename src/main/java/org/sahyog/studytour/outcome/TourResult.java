package org.sahyog.studytour.outcome;

/** How far an intended change has come. */
enum TourResult {
    DONE,
    PARTLY,
    NOT_DONE
}
