package org.sahyog.notification.stream;

import java.util.Set;
import java.util.UUID;
import org.sahyog.shared.journal.Deed.Scope;

/** Something of {@code kind} changed for a scope; what it is now, the app asks as usual. */
record Hint(Position at, Scope scope, String kind, UUID entity) {
    private static final Set<String> OF_SCOPES =
            Set.of("cluster", "cda_assignment", "registration", "party", "network_member");

    /** Whether she acts for other organisations from now on: that is a matter of who calls. */
    boolean changesCaller() {
        return kind.equals("affiliation") && isOwn();
    }

    /** Whether the clusters, networks or events that she hears of can be others from now on. */
    boolean changesScopes() {
        return OF_SCOPES.contains(kind) && isOwn();
    }

    private boolean isOwn() {
        return scope.kind().equals("person") || scope.kind().equals("organisation");
    }

    Frame frame() {
        String data = """
                {"scope":"%s","id":"%s","kind":"%s","entity":"%s"}""".formatted(scope.kind(), scope.id(), kind, shown());
        return new Frame(at, data, null, null);
    }

    /** To all who hear of an event, whose registration it is does not matter: nobody learns who waits before her. */
    private UUID shown() {
        return scope.kind().equals("event") ? scope.id() : entity;
    }
}
