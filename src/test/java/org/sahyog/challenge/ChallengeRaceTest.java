package org.sahyog.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Needs in a race")
class ChallengeRaceTest {
    private final Needs needs = new Needs();
    private final Resident raiser = needs.town.firm();

    @Test
    @DisplayName("twenty organisations that support at once all count; two people of one firm are one supporter")
    void support() throws Exception {
        String need = needs.raise(raiser, "Powder");
        List<IntSupplier> calls = new ArrayList<>();
        for (int nth = 0; nth < 20; nth++) {
            Resident firm = needs.town.firm();
            calls.add(() -> needs.support(firm, need).extract().statusCode());
            if (nth < 5) {
                calls.add(() -> needs.support(firm, need).extract().statusCode());
            }
        }
        List<Integer> answers = atOnce(calls);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(20);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(5);
        needs.read(raiser, need).body("supporters", equalTo(20));
    }

    @RepeatedTest(5)
    @DisplayName("who supports one that is merged at this moment supports the one that remains")
    void supportWhileMerged() throws Exception {
        String gone = needs.raise(raiser, "Powder");
        String kept = needs.raise(raiser, "Powder again");
        List<IntSupplier> calls = new ArrayList<>();
        calls.add(() -> needs.merge(gone, kept).extract().statusCode());
        for (int nth = 0; nth < 8; nth++) {
            Resident firm = needs.town.firm();
            calls.add(() -> needs.support(firm, gone).extract().statusCode());
        }
        assertThat(atOnce(calls)).containsOnly(200);
        needs.read(raiser, kept).body("supporters", equalTo(8));
    }

    @RepeatedTest(5)
    @DisplayName("of two merges that cross each other exactly one wins")
    void crossing() throws Exception {
        String one = needs.raise(raiser, "Powder");
        String other = needs.raise(raiser, "Powder again");
        List<Integer> answers = atOnce(List.of(
                () -> needs.merge(one, other).extract().statusCode(),
                () -> needs.merge(other, one).extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        List<String> states = List.of(
                needs.read(raiser, one).extract().path("state"),
                needs.read(raiser, other).extract().path("state"));
        assertThat(states).containsExactlyInAnyOrder("MERGED", "RAISED");
    }

    @Test
    @DisplayName("of ten first answers at once all stand and one is the first")
    void answers() throws Exception {
        String need = needs.raise(raiser, "Powder");
        List<IntSupplier> calls = new ArrayList<>();
        IntStream.range(0, 10).forEach(nth -> {
            Resident firm = needs.town.firm();
            calls.add(() -> needs.post(firm, need, "/answers", Map.of("message", "So."))
                    .extract()
                    .statusCode());
        });
        assertThat(atOnce(calls)).containsOnly(201);
        List<String> times = needs.read(raiser, need).extract().path("answers.answeredAt");
        String first = needs.read(raiser, need).extract().path("firstAnsweredAt");
        assertThat(times).hasSize(10).contains(first);
    }

    private static List<Integer> atOnce(List<IntSupplier> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = calls.stream()
                .map(call -> people.submit(() -> {
                    start.await();
                    return call.getAsInt();
                }))
                .toList();
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        people.shutdown();
        return statuses;
    }
}
