package org.sahyog.costpool.advance;

/** GIVEN ones are in the book; how much is open of them says their account there. */
public enum AdvanceState {
    SUBMITTED,
    GIVEN,
    REFUSED
}
