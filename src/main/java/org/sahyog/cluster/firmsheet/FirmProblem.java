package org.sahyog.cluster.firmsheet;

/**
 * What can be wrong with a row beyond its cells. The names are the codes that programs read: never rename one. Their
 * sentences are in {@code texts/firm-sheet.properties}.
 */
public enum FirmProblem {
    VALUE_MISSING,
    CONTACT_MISSING,
    NAME_TOO_LONG,
    OWNER_TOO_LONG,
    ADDRESS_TOO_LONG,
    PRODUCTS_TOO_LONG,
    PHONE_INVALID,
    EMAIL_INVALID,
    UDYAM_INVALID,
    GSTIN_INVALID,
    PIN_UNKNOWN,
    NIC_UNKNOWN,
    NOT_YES_OR_NO,
    WORKERS_UNCLEAR,
    TURNOVER_UNCLEAR,
    SIZE_UNKNOWN,
    SAME_UDYAM_NUMBER,
    SAME_PHONE_AND_NAME,
    SAME_NAME_AND_PIN,
    KNOWN_FIRM
}
