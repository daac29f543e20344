package org.sahyog.event;

/** Whose organisations may come, from the narrowest to the widest. */
public enum Audience {
    CLUSTER,
    PROGRAMME,
    PUBLIC;

    boolean isNarrowerThan(Audience other) {
        return compareTo(other) < 0;
    }
}
