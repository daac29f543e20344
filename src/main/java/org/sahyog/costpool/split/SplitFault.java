package org.sahyog.costpool.split;

/** Why parts are not those of a total. */
public enum SplitFault {
    /** A part is below zero. */
    BELOW_NOTHING,
    /** There is no party, or each part is zero. */
    NOBODY,
    /** Percentages that do not make a hundred. */
    NOT_THE_WHOLE,
    /** Amounts that do not make the total. */
    NOT_THE_TOTAL
}
