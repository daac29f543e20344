package org.sahyog.network.ballot;

/** ABSTAIN counts for the quorum and for neither side. */
public enum VoteChoice {
    YES,
    NO,
    ABSTAIN
}
