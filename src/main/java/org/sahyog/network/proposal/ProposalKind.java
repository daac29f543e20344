package org.sahyog.network.proposal;

/** What members are asked to decide. */
public enum ProposalKind {
    ADMIT(false),
    ADOPT_CHARTER(true),
    ELECT(false),
    SPEND(false),
    REMOVE(true),
    DISSOLVE(true),
    GENERAL(false);

    private final boolean grave;

    ProposalKind(boolean grave) {
        this.grave = grave;
    }

    boolean isGrave() {
        return grave;
    }

    /** It is about one organisation and its membership. */
    boolean concernsMembership() {
        return this == ADMIT || this == REMOVE;
    }
}
