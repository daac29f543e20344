package org.sahyog.event.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Workers between PostgreSQL's JSON and ours. */
@ApplicationScoped
class WorkerNames {
    private final ObjectMapper json;

    WorkerNames(ObjectMapper json) {
        this.json = json;
    }

    String written(List<RegistrationWorker> workers) {
        try {
            return json.writeValueAsString(workers);
        } catch (JsonProcessingException namesAlwaysWrite) {
            throw new IllegalStateException(namesAlwaysWrite);
        }
    }

    List<RegistrationWorker> read(String workers) {
        try {
            return List.of(json.readValue(workers, RegistrationWorker[].class));
        } catch (JsonProcessingException writtenByUs) {
            throw new IllegalStateException(writtenByUs);
        }
    }
}
