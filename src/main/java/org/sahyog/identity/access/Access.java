package org.sahyog.identity.access;

/** A check's answer. Out of sight reads as absent: 404, the same as for what does not exist. */
public enum Access {
    ALLOWED,
    NO_RIGHT,
    OUT_OF_SIGHT;

    public static Access allowedIf(boolean condition, Access otherwise) {
        return condition ? ALLOWED : otherwise;
    }
}
