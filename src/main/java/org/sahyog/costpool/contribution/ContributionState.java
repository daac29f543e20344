package org.sahyog.costpool.contribution;

/** WAITING ones, which the treasurer entered for a firm of her own, are in no book and have no receipt until another one has said yes. */
public enum ContributionState {
    WAITING,
    RECEIVED,
    REFUSED
}
