package org.sahyog.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.Town.Resident;
import org.sahyog.access.Table.Row;
import org.sahyog.access.Wire.Answer;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;

/** Calls every operation of the description as everybody who can be something to a cluster: {@code rights} says what is answered. */
@QuarkusTest
@DisplayName("Who may call what")
class AccessTest {
    private static final String ANY = "*";
    private static final String FOREIGN = "foreign or absent";
    private static final String BELOW = "foreign or absent below";
    private static final Table RIGHTS = Table.read("rights");

    /** Any cluster may be asked by strangers; their cards are open to all who are signed in. */
    private static final String OPEN_TO_STRANGERS = "askToJoinCluster";

    /** The more a firm has, the slower it is served: other people after so many operations. */
    private static final int OPERATIONS_OF_ONE_CAST = 30;

    private static Things things;
    private static int operations;

    @BeforeEach
    void castAnew() {
        if (operations++ % OPERATIONS_OF_ONE_CAST == 0) {
            things = new Things();
        }
    }

    static Stream<String> operations() {
        return Description.committed().operations().stream().map(Operation::id).sorted();
    }

    @Test
    @DisplayName("stands in the table for every operation, and for nothing else")
    void complete() {
        Set<String> told = RIGHTS.rows().stream()
                .filter(row -> !row.thing().startsWith(FOREIGN))
                .map(Row::operation)
                .collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(operations().toList());
        assertThat(RIGHTS.rows().stream().map(Row::names)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("is answered as the table says")
    void answered(String id) {
        Operation operation = Calls.operation(id);
        List<String> faults = new ArrayList<>();
        RIGHTS.rows().stream()
                .filter(row -> row.operation().equals(id))
                .filter(row -> !row.thing().startsWith(FOREIGN))
                .forEach(row -> faults.addAll(faults(operation, row)));
        assertThat(faults).isEmpty();
    }

    /** What was changed is made anew for the next caller. */
    private static List<String> faults(Operation operation, Row row) {
        List<String> faults = new ArrayList<>();
        boolean reads = operation.method().equals("GET");
        Thing thing = null;
        for (Role role : Role.values()) {
            if (thing == null || things.isOfItsOwn(row.thing())) {
                thing = reads ? things.toRead(row.thing(), role) : things.named(row.thing(), role);
            }
            Resident caller = thing.caller() == null ? things.cast.as(role) : thing.caller();
            Answer answer = Calls.call(caller, operation, thing);
            check(row, role, answer, faults);
            if (!reads && answer.succeeded()) {
                thing.after().run();
                thing = null;
            }
        }
        if (thing != null) {
            thing.after().run();
        }
        return faults;
    }

    private static void check(Row row, Role role, Answer answer, List<String> faults) {
        String wanted = row.cells().get(role);
        if (!wanted.equals(String.valueOf(answer.status()))) {
            faults.add("rights/%s %s, %s, as %s: %s, not %s"
                    .formatted(
                            row.place(),
                            row.operation(),
                            row.thing(),
                            role,
                            answer.status() + " " + answer.body().replaceAll("(?s)(.{300}).*", "$1"),
                            wanted));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("tells nobody whether a thing of others is there: foreign and absent answer alike")
    void alike(String id) {
        Operation operation = Calls.operation(id);
        List<String> parameters = Things.parameters(operation);
        // A PIN code is no secret, and whoever has the code of a certificate is meant to read what it opens.
        parameters.removeAll(List.of("pin", "certificateCode"));
        List<String> faults = new ArrayList<>();
        if (!parameters.isEmpty() && !id.equals(OPEN_TO_STRANGERS)) {
            Thing there = things.foreign(operation);
            Thing nowhere = Things.absent(operation);
            faults.addAll(faults(operation, row(id, FOREIGN), there, nowhere));
            if (parameters.size() > 1) {
                Thing thereBelow = things.below(operation, there);
                String last = parameters.get(parameters.size() - 1);
                faults.addAll(faults(operation, row(id, BELOW), thereBelow, thereBelow.with(last, nowhere.id(last))));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Operation operation, Row row, Thing there, Thing nowhere) {
        List<String> faults = new ArrayList<>();
        for (Role role : Role.values()) {
            Resident caller = things.cast.as(role);
            Answer foreign = Calls.call(caller, operation, there);
            Answer absent = Calls.call(caller, operation, nowhere);
            check(row, role, foreign, faults);
            if (!foreign.told().equals(absent.told())) {
                faults.add("%s as %s: foreign %s, absent %s"
                        .formatted(operation.id(), role, foreign.told(), absent.told()));
            }
        }
        return faults;
    }

    /** The operation's own, else the one for all. */
    private static Row row(String operation, String thing) {
        return Stream.of(operation, ANY)
                .flatMap(name ->
                        RIGHTS.rows().stream().filter(row -> row.names().equals(List.of(name, thing))))
                .findFirst()
                .orElseThrow();
    }
}
