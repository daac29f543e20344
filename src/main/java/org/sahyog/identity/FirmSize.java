package org.sahyog.identity;

/** The classes of the MSMED Act. */
public enum FirmSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
