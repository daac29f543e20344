package org.sahyog.identity.access;

import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.request.Wording;

/** What an owner may do for the organisation; a delegate has those that are named, staff the everyday ones. */
public enum OrganisationRight {
    CHANGE_PROFILE(false),
    MANAGE_PEOPLE(false),
    JOIN_CLUSTER(false),
    REGISTER_FOR_EVENTS(true),
    ORGANISE_EVENTS(true),
    SPEND(false),
    VOTE(false),
    /** Of an agency: begins programmes and clusters, and serves those in which it takes part. */
    RUN_CLUSTERS(false);

    private final boolean ofStaff;

    OrganisationRight(boolean ofStaff) {
        this.ofStaff = ofStaff;
    }

    Wording inWords() {
        return CheckedBy.TEXTS.wording(name());
    }

    /** Only agencies have clusters to run. */
    boolean isOf(OrganisationKind kind) {
        return this != RUN_CLUSTERS || kind == OrganisationKind.AGENCY;
    }

    boolean ofStaff() {
        return ofStaff;
    }
}
