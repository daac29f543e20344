package org.sahyog.identity.access;

/** The checks of rights that differ in one condition. A bean of the feature that owns the rights. */
public interface AccessChecks {
    /** {@code right}: {@link CheckedBy#right}. */
    AccessCheck of(String right);
}
