package org.sahyog.identity.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;

/** Decides before the endpoint, and before its transaction, whether it is for this caller. A bean of the feature that owns the right. */
public interface AccessCheck extends AccessChecks {
    Uni<Access> check(Caller caller, MultivaluedMap<String, String> path);

    /** Itself: most rights have a check of their own. */
    @Override
    default AccessCheck of(String right) {
        return this;
    }

    /** An id of the path; one that is no UUID names nothing. */
    static Optional<UUID> id(MultivaluedMap<String, String> path, String name) {
        try {
            return Optional.ofNullable(path.getFirst(name)).map(UUID::fromString);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
