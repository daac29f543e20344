package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text that somebody sends")
class DraftTextsTest {
    /** What people write to be read at length. */
    private static final Set<String> OF_MANY_LINES = Set.of(
            "description",
            "note",
            "outcome",
            "message",
            "reason",
            "wording",
            "address",
            "text",
            "changed",
            "minutes",
            "purpose",
            "lateEntryTerms",
            "problem",
            "solution",
            "result",
            "conditions",
            "remark",
            "beyondCapacityReason",
            "attendanceReason");

    /** What is checked for its own form. */
    private static final Set<String> OF_A_FORM =
            Set.of("phone", "email", "pinCode", "nicCode", "nicCodes", "udyamNumber", "gstin", "pan", "type", "code");

    private final Description description = Description.committed();

    @Test
    @DisplayName("is one line, or of a form, or may have many lines, and the description says which")
    void oneLine() {
        Set<String> undecided = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        description.operations().stream()
                .flatMap(operation -> StreamSupport.stream(
                        operation.node().at("/requestBody/content").spliterator(), false))
                .forEach(body -> texts(body.path("schema"), undecided, seen));
        assertThat(seen).contains("EventDraft", "WorkshopSession", "RegistrationWorker", "KeptSeats");
        assertThat(undecided).isEmpty();
    }

    private void texts(JsonNode schema, Set<String> undecided, Set<String> seen) {
        String name = schema.path("$ref").asText().replaceAll(".*/", "");
        if (name.isEmpty()) {
            within(schema).forEach(each -> texts(each, undecided, seen));
            return;
        }
        if (seen.add(name)) {
            description
                    .node("/components/schemas/" + name + "/properties")
                    .properties()
                    .forEach(property -> {
                        JsonNode text = property.getValue().path("items").isMissingNode()
                                ? property.getValue()
                                : property.getValue().path("items");
                        if (isOpen(text)
                                && !OF_MANY_LINES.contains(property.getKey())
                                && !OF_A_FORM.contains(property.getKey())) {
                            undecided.add(name + "." + property.getKey());
                        }
                        texts(property.getValue(), undecided, seen);
                    });
        }
    }

    private static Stream<JsonNode> within(JsonNode schema) {
        return Stream.of("items", "anyOf", "allOf", "oneOf")
                .map(schema::path)
                .flatMap(part -> part.isArray() ? StreamSupport.stream(part.spliterator(), false) : Stream.of(part))
                .filter(JsonNode::isObject);
    }

    private static boolean isOpen(JsonNode text) {
        boolean string = text.path("type").toString().contains("string");
        String pattern = text.path("pattern").asText();
        return string
                && text.path("$ref").isMissingNode()
                && text.path("format").isMissingNode()
                && text.path("enum").isMissingNode()
                && (pattern.isEmpty() || pattern.equals("\\S"));
    }
}
