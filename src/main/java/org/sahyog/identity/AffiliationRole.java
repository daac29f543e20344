package org.sahyog.identity;

/** How far a person acts for an organisation. */
public enum AffiliationRole {
    /** May do everything for it. */
    OWNER,
    /** May do what is named, perhaps until a day. */
    DELEGATE,
    /** May do the everyday things. */
    STAFF
}
