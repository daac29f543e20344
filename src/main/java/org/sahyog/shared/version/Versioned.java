package org.sahyog.shared.version;

/** A view whose row version becomes its {@code ETag}. */
public interface Versioned {
    int version();
}
