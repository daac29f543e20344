package org.sahyog.network.spending;

/** Why a network spends no money now. */
public enum SpendingHold {
    NO_CHARTER,
    TOO_FEW_OFFICERS,
    NO_TREASURER,
    CHARTER_NOT_ACCEPTED
}
