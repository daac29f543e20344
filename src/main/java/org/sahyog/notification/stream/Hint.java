package org.sahyog.notification.stream;

import java.util.Set;
import java.util.UUID;
import org.sahyog.shared.journal.Deed.Scope;

/** Something of {@code kind} changed for a scope; what it is now, the app asks as usual. */
record Hint(Position at, Scope scope, String kind, UUID entity) {
    private static final Set<String> OF_RIGHTS =
            Set.of("affiliation", "cluster", "cda_assignment", "registration", "party");

    /** Whether what she may hear of can be another from now on: her organisations, clusters or events. */
    boolean changesScopes() {
        return OF_RIGHTS.contains(kind)
                && (scope.kind().equals("person") || scope.kind().equals("organisation"));
    }

    Frame frame() {
        String data = """
                {"scope":"%s","id":"%s","kind":"%s","entity":"%s"}""".formatted(scope.kind(), scope.id(), kind, entity);
        return new Frame(at, data, null, null);
    }
}
