package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever compares an answer with the description")
class DescriptionTest {
    private static final String CARD = "/components/schemas/FieldProblem";
    private static final String PROBLEM = "/components/schemas/Problem";

    private final Description description = Description.committed();

    @Test
    @DisplayName("finds nothing wrong with what is described")
    void conforms() {
        assertThat(description.faults(CARD, "{\"pointer\":\"/seats\",\"code\":\"min\",\"detail\":\"Too few.\"}"))
                .isEmpty();
    }

    @Test
    @DisplayName("finds a property that is not described, one of another type, null, and one that is missing")
    void drift() {
        assertThat(description.faults(CARD, "{\"code\":\"min\",\"detail\":\"Too few.\",\"colour\":\"red\"}"))
                .hasSize(1);
        assertThat(description.faults(CARD, "{\"code\":7,\"detail\":\"Too few.\"}"))
                .hasSize(1);
        assertThat(description.faults(CARD, "{\"code\":null,\"detail\":\"Too few.\"}"))
                .hasSize(1);
        assertThat(description.faults(CARD, "{\"code\":\"min\"}")).hasSize(1);
        assertThat(description.faults("/components/schemas/Instant", "\"yesterday\""))
                .hasSize(1);
        assertThat(description.faults("/components/schemas/LocalDateTime", "\"2027-01-15T10:30:00Z\""))
                .isNotEmpty();
    }

    @Test
    @DisplayName("knows the facts that a problem may carry, and looks into its errors")
    void problems() {
        assertThat(description.faults(PROBLEM, problem("\"seatsLeft\":2"))).isEmpty();
        assertThat(description.faults(PROBLEM, problem("\"left\":2"))).hasSize(1);
        assertThat(description.faults(
                        PROBLEM, problem("\"errors\":[{\"code\":\"min\",\"detail\":\"Too few.\",\"colour\":\"red\"}]")))
                .hasSize(1);
    }

    private static String problem(String more) {
        return """
                {"type":"/problems/event-full","title":"Full","status":409,"detail":"2 seats are left.","code":"event-full",
                "retryable":false,%s}""".formatted(more);
    }

    @Test
    @DisplayName("finds the operation behind a path, the plain one before the one with a parameter")
    void operations() {
        assertThat(description.operation("GET", "/api/v1/me")).isPresent();
        assertThat(description.operation("GET", "/api/v1/clusters/7/events")).isPresent();
        assertThat(description.operation("PUT", "/api/v1/me")).isEmpty();
        assertThat(description.operation("GET", "/elsewhere")).isEmpty();
    }
}
