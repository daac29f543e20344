package org.sahyog.event.seat;

/** Where a registration stands. */
public enum RegistrationState {
    REGISTERED,
    WAITLISTED,
    OFFERED,
    CANCELLED,
    REJECTED,
    ATTENDED,
    ABSENT
}
