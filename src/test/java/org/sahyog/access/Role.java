package org.sahyog.access;

import java.util.Locale;

/** What a caller can be to a cluster: the columns of the tables. */
enum Role {
    /** Not signed in. */
    ANONYMOUS,
    /** Owns a firm that is in no cluster. */
    STRANGER,
    /** Owns a firm of another cluster in the same programme. */
    GUEST,
    /** Owns a member firm. */
    FIRM,
    /** Of its staff. */
    STAFF,
    /** Its delegate, with every right. */
    DELEGATE,
    /** Its delegate, who may only spend. */
    BARRED,
    /** Owns the institution that organises the events. */
    ORGANISER,
    /** Delegate of that institution, who may only spend. */
    CLERK,
    /** Serves the cluster as an agent, on the staff of its agency. */
    CDA,
    /** Did so until the day before yesterday, and is still on the staff. */
    FORMER_CDA,
    /** Serves the guest's cluster, for another agency. */
    OTHER_CDA,
    /** Owns the cluster's agency. */
    AGENCY,
    /** Owns the other agency. */
    OTHER_AGENCY,
    /** Holds the realm role platform-admin, and belongs to nobody. */
    ADMIN;

    static Role named(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
