package org.sahyog.access;

import java.util.Map;

/** What is sent with the operations of one area: always good, so that only the right decides. It is found by its name, which ends with Bodies. */
interface Sent {
    /** Null where nothing is sent, or the operation is of another area. */
    Object of(String operation, Thing thing);

    /** What must be asked: begins with a question mark, or is empty. */
    default String query(String operation) {
        return "";
    }

    /** What stands beside it, where its protocol is not ours alone. */
    default Map<String, String> headers(String operation) {
        return Map.of();
    }
}
