package org.sahyog.network.ballot;

/** How far a proposal is. LAPSED: too few voted. */
public enum ProposalState {
    OPEN,
    CARRIED,
    REJECTED,
    LAPSED,
    WITHDRAWN
}
