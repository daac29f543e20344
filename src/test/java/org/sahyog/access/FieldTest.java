package org.sahyog.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.access.Table.Row;
import org.sahyog.access.Wire.Answer;
import org.sahyog.contract.Description.Operation;

/** Reads as everybody, field by field where rights differ: {@code fields} says what is shown. */
@QuarkusTest
@DisplayName("What is shown to whom")
class FieldTest {
    private static final Table FIELDS = Table.read("fields");

    private static Things things;

    static Stream<List<String>> reads() {
        return FIELDS.rows().stream().map(row -> row.names().subList(0, 2)).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    @DisplayName("stands in the table")
    void shown(List<String> read) {
        if (things == null) {
            things = new Things();
        }
        String[] operationAndQuery = read.get(0).split("(?=\\?)", 2);
        Operation operation = Calls.operation(operationAndQuery[0]);
        Thing thing = things.named(read.get(1), Role.FIRM);
        String query = operationAndQuery.length == 1 ? "" : thing.in(operationAndQuery[1]);
        Map<Role, Answer> answers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            answers.put(role, Calls.call(things.cast.as(role), operation, thing, query));
        }
        thing.after().run();
        List<String> faults = new ArrayList<>();
        FIELDS.rows().stream()
                .filter(row -> row.names().subList(0, 2).equals(read))
                .forEach(row -> check(row, thing, answers, faults));
        assertThat(faults).isEmpty();
    }

    private static void check(Row row, Thing thing, Map<Role, Answer> answers, List<String> faults) {
        row.cells().forEach((role, wanted) -> {
            String shown = shown(row.field(), thing, answers.get(role));
            if (!wanted.equals(shown)) {
                faults.add("fields/%s %s as %s: %s, not %s, in %s"
                        .formatted(
                                row.place(),
                                row.names(),
                                role,
                                shown,
                                wanted,
                                answers.get(role).body()));
            }
        });
    }

    /** {@code field}: a place in the answer; or what the thing is called by, wherever it stands. */
    private static String shown(String field, Thing thing, Answer answer) {
        if (!answer.succeeded()) {
            return "-";
        }
        if (!field.startsWith("/")) {
            return answer.body().contains(thing.id(field)) ? "full" : "none";
        }
        JsonNode value = answer.json().at(field);
        if (value.isMissingNode() || value.isNull()) {
            return "none";
        }
        return value.asText().matches(".*•.*") ? "mask" : "full";
    }
}
