package org.sahyog.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sahyog.contract.Description.Operation;

/** Whether an answer is one that the description foresees for its operation. */
public final class Conformity {
    private Conformity() {}

    /** What is wrong with it; nothing where it is as described. */
    public static List<String> faults(Operation operation, int statusCode, String contentType, String body) {
        String status = String.valueOf(statusCode);
        if (!operation.node().at("/responses/" + status).isObject()) {
            return List.of("the description has no such answer");
        }
        if (body.isEmpty()) {
            return List.of();
        }
        String mediaType = plain(contentType);
        Optional<String> described = operation.node().at("/responses/" + status + "/content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> plain(type).equals(mediaType))
                .findFirst();
        if (described.isEmpty()) {
            return List.of("the description has no such media type: " + mediaType);
        }
        if (!mediaType.endsWith("json")) {
            return List.of();
        }
        if (mediaType.equals("application/problem+json") && !names(operation, body)) {
            return List.of("refusals.properties does not name this code for " + operation.id(), body);
        }
        String place = "/responses/" + status + "/content/" + Description.escaped(described.get()) + "/schema";
        List<String> faults = new ArrayList<>(Description.committed().faults(operation.pointer() + place, body));
        if (!faults.isEmpty()) {
            faults.add(body);
        }
        return faults;
    }

    private static boolean names(Operation operation, String problem) {
        return StreamSupport.stream(operation.node().path("x-problems").spliterator(), false)
                .map(JsonNode::asText)
                .anyMatch(code -> problem.contains("\"code\":\"" + code + "\""));
    }

    private static String plain(String mediaType) {
        return mediaType.replaceAll("\\s*;.*", "");
    }
}
