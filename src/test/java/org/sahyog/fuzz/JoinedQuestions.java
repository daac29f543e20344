package org.sahyog.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;

/** Reads that can be asked for several things, each asked for every two of them and for all, rightly: what is put together may not fit. */
final class JoinedQuestions {
    private static final Set<String> OF_PAGES = Set.of("cursor", "limit");

    private final Deeds deeds;

    JoinedQuestions(Deeds deeds) {
        this.deeds = deeds;
    }

    List<Call> calls() {
        return Description.committed().operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .flatMap(this::joined)
                .toList();
    }

    private Stream<Call> joined(Operation operation) {
        List<JsonNode> questions = questions(operation);
        if (questions.size() < 2) {
            return Stream.empty();
        }
        Call call = deeds.of(operation).withQuery("").told("asks for several things");
        Set<List<JsonNode>> joined = new LinkedHashSet<>(Set.of(questions));
        for (int one = 0; one < questions.size(); one++) {
            for (int other = one + 1; other < questions.size(); other++) {
                joined.add(List.of(questions.get(one), questions.get(other)));
            }
        }
        return joined.stream().map(several -> asked(call, several));
    }

    private static Call asked(Call call, List<JsonNode> questions) {
        Call asked = call;
        for (JsonNode question : questions) {
            asked = asked.asking(question.path("name").asText(), value(question));
        }
        return asked;
    }

    private static List<JsonNode> questions(Operation operation) {
        List<JsonNode> questions = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && !OF_PAGES.contains(parameter.path("name").asText())) {
                questions.add(parameter);
            }
        }
        return questions;
    }

    private static String value(JsonNode question) {
        if (question.has("example")) {
            return question.get("example").asText();
        }
        JsonNode schema = Description.committed().resolved(question.path("schema"));
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asText();
        }
        String kind = schema.path("format").asText(schema.path("type").asText());
        return switch (kind) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2027-04-01";
            case "date-time" -> "2027-04-01T10:00:00Z";
            case "boolean" -> "true";
            case "int32", "int64" -> "1";
            case "string" -> "brass";
            default -> throw new IllegalStateException("No value for " + question);
        };
    }
}
