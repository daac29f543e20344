package org.sahyog.shared.version;

/** A view whose row version becomes its {@code ETag}. */
public interface Versioned {
    int version();

    /**
     * What the view shows besides its row, such as how far provisioning is: a part of the tag, so that a reader learns of it, and none of
     * what {@code If-Match} compares, so that it stands in no writer's way.
     */
    default String variant() {
        return "";
    }
}
