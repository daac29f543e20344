package org.sahyog.network.officer;

/** Why somebody holds an office no more. MERGED: the same person goes on for the firm that hers turned out to be. */
public enum OfficerEnd {
    TERM_OVER,
    LEFT,
    REPLACED,
    ORGANISATION_LEFT,
    SUSPENDED,
    ERASED,
    MERGED,
    DISSOLVED
}
