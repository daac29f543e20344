package org.sahyog.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions and materials between PostgreSQL's JSON and ours. */
@ApplicationScoped
class WorkshopRows {
    private final ObjectMapper json;

    WorkshopRows(ObjectMapper json) {
        this.json = json;
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException recordsAlwaysWrite) {
            throw new IllegalStateException(recordsAlwaysWrite);
        }
    }

    Workshop read(
            @Nullable String facilitator, @Nullable String outcome, String sessions, String materials, int version) {
        try {
            return new Workshop(
                    facilitator,
                    outcome,
                    List.of(json.readValue(sessions, WorkshopSession[].class)),
                    List.of(json.readValue(materials, String[].class)),
                    version);
        } catch (JsonProcessingException writtenByUs) {
            throw new IllegalStateException(writtenByUs);
        }
    }
}
