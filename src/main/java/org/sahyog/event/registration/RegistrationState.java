package org.sahyog.event.registration;

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
