package org.sahyog.shared.limit;

import java.util.Locale;

/** What is counted. An answer that the caller had already (304) costs nothing. */
public enum Policy {
    /** All that one person asks. */
    PERSON,
    /** All that is asked from one address without a good sign-in. Whole towns share one with their telephone company. */
    ADDRESS,
    /** Wrong codes and signatures from one address, instead of all: thirty owners may open their accounts at one workshop. */
    GUESSES,
    /** What reaches out to others, by person: invitations, one-time codes, requests to join. */
    INVITATIONS,
    /** Sheets of thousands of rows, by person. */
    IMPORTS,
    /** Files to be attached, by person. */
    UPLOADS,
    /** Posts, replies, changes of them and reports, by person. */
    POSTS;

    /** Its name on the wire. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
