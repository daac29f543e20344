package org.sahyog.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.JsonText;

/** Sessions and materials between PostgreSQL's JSON and ours. */
@ApplicationScoped
class WorkshopRows {
    private final JsonText json;

    WorkshopRows(JsonText json) {
        this.json = json;
    }

    String written(Object value) {
        return json.of(value);
    }

    Workshop read(
            @Nullable String facilitator, @Nullable String outcome, String sessions, String materials, int version) {
        return new Workshop(
                facilitator,
                outcome,
                List.of(json.read(sessions, WorkshopSession[].class)),
                List.of(json.read(materials, String[].class)),
                version);
    }
}
