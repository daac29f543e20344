package org.sahyog.event;

/** Where a registration stands. */
enum RegistrationState {
    REGISTERED,
    WAITLISTED,
    OFFERED,
    CANCELLED,
    REJECTED,
    ATTENDED,
    ABSENT
}
