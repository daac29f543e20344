package org.sahyog.identity;

/** What an organisation is to a cluster. */
public enum OrganisationKind {
    FIRM,
    INSTITUTION,
    AGENCY
}
