package org.sahyog.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Puts what operations refer to (parameters, answers, headers) where it is referred to, as a reader sees it. */
final class ReferencedParts {
    private ReferencedParts() {}

    static void putInPlace(ObjectNode document) {
        document.get("components").path("responses").forEach(answer -> headers(document, answer));
        for (JsonNode path : document.get("paths")) {
            path.forEach(operation -> operation(document, operation));
        }
    }

    private static void operation(ObjectNode document, JsonNode operation) {
        if (operation.path("parameters") instanceof ArrayNode parameters) {
            for (int nth = 0; nth < parameters.size(); nth++) {
                parameters.set(nth, meant(document, parameters.get(nth)));
            }
        }
        if (operation.path("responses") instanceof ObjectNode answers) {
            members(document, answers);
            answers.forEach(answer -> headers(document, answer));
        }
    }

    private static void headers(ObjectNode document, JsonNode answer) {
        if (answer.path("headers") instanceof ObjectNode headers) {
            members(document, headers);
        }
    }

    private static void members(ObjectNode document, ObjectNode all) {
        for (Map.Entry<String, JsonNode> each : all.properties()) {
            each.setValue(meant(document, each.getValue()));
        }
    }

    private static JsonNode meant(ObjectNode document, JsonNode part) {
        return part.has("$ref")
                ? document.at(part.get("$ref").asText().substring(1)).deepCopy()
                : part;
    }
}
