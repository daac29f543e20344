package org.sahyog.shared.version;

/** A view of a row that is changed over its version: {@code If-Match} compares that, and {@code ETag} tells of all that the view shows. */
public interface Versioned {
    int version();
}
