package org.sahyog.costpool.claim;

/** Why somebody is to pay. */
public enum ClaimKind {
    /** It has promised to. */
    PLEDGE,
    /** Every member is asked for it, for a period. */
    DUE
}
