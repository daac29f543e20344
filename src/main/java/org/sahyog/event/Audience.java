package org.sahyog.event;

/** Whose organisations may come, from the narrowest to the widest. */
public enum Audience {
    /** The members of one network, but not those that are suspended. */
    NETWORK,
    CLUSTER,
    PROGRAMME,
    PUBLIC;

    boolean isNarrowerThan(Audience other) {
        return compareTo(other) < 0;
    }
}
