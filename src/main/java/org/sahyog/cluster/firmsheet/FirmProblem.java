package org.sahyog.cluster.firmsheet;

/** What can be wrong with a row beyond its cells. The names are the codes that clients translate: never rename one. */
enum FirmProblem {
    VALUE_MISSING,
    CONTACT_MISSING,
    NOT_YES_OR_NO,
    WORKERS_UNCLEAR,
    SIZE_UNKNOWN,
    SAME_UDYAM_NUMBER,
    SAME_PHONE_AND_NAME,
    SAME_NAME_AND_PIN
}
