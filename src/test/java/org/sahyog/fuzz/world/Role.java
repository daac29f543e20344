package org.sahyog.fuzz.world;

/** As whom a call is made. */
public enum Role {
    ANONYMOUS,
    STRANGER,
    FIRM,
    STAFF,
    DELEGATE,
    INSTITUTION,
    CDA,
    AGENCY,
    PLATFORM_ADMIN
}
