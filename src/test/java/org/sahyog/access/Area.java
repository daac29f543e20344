package org.sahyog.access;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the tables say of one area. It is found by its name, which ends with Things, and made with the {@link Ground} of a town. */
interface Area {
    /** By the names that the tables give them. */
    Map<String, Supplier<Thing>> things();

    /** That are of the caller's own. */
    default Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of();
    }

    /** What an id of a path names; null where it is of another area. */
    default Thing there(String parameter, String path) {
        return null;
    }

    /** What of us something else lies below; null where it is of another area. */
    default Thing above(String parameter) {
        return null;
    }
}
