package org.sahyog.identity.organisation;

/** What an organisation is to a cluster. */
public enum OrganisationKind {
    FIRM,
    INSTITUTION,
    AGENCY
}
