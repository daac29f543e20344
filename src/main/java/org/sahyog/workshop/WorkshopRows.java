package org.sahyog.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.JsonText;

/** Workshops from PostgreSQL's JSON. */
@ApplicationScoped
class WorkshopRows {
    private final JsonText json;

    WorkshopRows(JsonText json) {
        this.json = json;
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
