package org.sahyog.identity.person;

/** What a feature keeps about a person, for her export: found by a query of its own. */
public interface OwnDataPart {
    /** How it is called in the export: {@code notices}. */
    String name();

    /** One JSON object per row in the only column, newest first; {@code $1} is the person. */
    String query();
}
