package org.sahyog.identity.organisation;

/** The classes of the MSMED Act. */
public enum FirmSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
