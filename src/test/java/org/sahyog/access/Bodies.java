package org.sahyog.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sahyog.Found;

/** What is sent with an operation, by whichever area knows it. */
final class Bodies {
    private static final List<? extends Sent> AREAS =
            Found.beside(Sent.class, "Bodies").stream().map(Found::made).toList();

    private Bodies() {}

    /** Null where nothing is sent. */
    static Object of(String operation, Thing thing) {
        return AREAS.stream()
                .map(area -> area.of(operation, thing))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Map<String, String> headers(String operation) {
        return AREAS.stream()
                .map(area -> area.headers(operation))
                .filter(headers -> !headers.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /** What must be asked: begins with a question mark, or is empty. */
    static String query(String operation) {
        return AREAS.stream()
                .map(area -> area.query(operation))
                .filter(query -> !query.isEmpty())
                .findFirst()
                .orElse("");
    }
}
