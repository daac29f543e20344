package org.sahyog.practice.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a word stands; and what it is worth there. */
@Schema(name = "PracticePlace")
public enum PracticePlace {
    TITLE(1),
    PRODUCT(0.7),
    PROBLEM(0.4),
    SOLUTION(0.4),
    RESULT(0.4),
    CONDITIONS(0.4),
    THEME(0.25);

    /** The same for PostgreSQL: of D, C, B and A. */
    public static final String WEIGHTS = "{0.25, 0.4, 0.7, 1}";

    final double worth;

    PracticePlace(double worth) {
        this.worth = worth;
    }
}
