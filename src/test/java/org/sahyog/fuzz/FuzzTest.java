package org.sahyog.fuzz;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;

/** {@code -Dseed=} makes the calls of a certain run again. The long form: {@code -Dcalls=100000}. */
@QuarkusTest
@DisplayName("Whatever is sent by whomever to any operation")
class FuzzTest {
    private static final int CALLS = Integer.getInteger("calls", 3000);
    private static final int AT_LEAST = 1000;
    private static final Duration MOST = Duration.ofSeconds(75);
    private static final int ENOUGH = 20;

    /** Documented, and yet not to be met without breaking something first. */
    private static final Map<String, String> NEED_A_FAULT = Map.of(
            "request-broken", "a defect of ours",
            "request-busy", "somebody who holds a row for longer than a request waits",
            "request-unavailable", "PostgreSQL away",
            "statement-too-long", "a pool of more than 10,000 entries: LongStatementTest",
            "identity-keycloak-away", "Keycloak away",
            "request-too-many", "more calls than a person makes");

    @TestHTTPResource("/")
    URI address;

    @Test
    @DisplayName("is answered as the description says, quickly, and without a word of the insides")
    void asDescribed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("FuzzTest: seed " + seed);
        Instant begin = Instant.now();
        Fuzz fuzz = new Fuzz(address.toString(), seed);
        System.out.println("FuzzTest: the town stands after " + since(begin));
        for (int number = 0; number < CALLS && isTimeLeft(begin, number); number++) {
            fuzz.call(number);
        }
        List<String> missed = fuzz.missedRefusals();
        List<String> refused = fuzz.refusedQuestions();
        System.out.println("FuzzTest: " + fuzz.tally().summary() + ", " + since(begin));
        SoftAssertions.assertSoftly(must -> {
            must.assertThat(fuzz.tally().findings()).as("seed %d", seed).isEmpty();
            must.assertThat(missed)
                    .as("calls that met another problem than they should")
                    .isEmpty();
            must.assertThat(refused)
                    .as("questions put together that were refused")
                    .isEmpty();
            must.assertThat(unseen(fuzz.tally()))
                    .as("documented problems that nothing meets")
                    .isEmpty();
            must.assertThat(unlucky(fuzz.tally()))
                    .as("operations of whose calls fewer than %d %% succeeded, seed %d", ENOUGH, seed)
                    .isEmpty();
        });
    }

    /** Who asks for a number of calls gets them all; else a slow machine makes fewer, but some of every operation. */
    private static boolean isTimeLeft(Instant begin, int made) {
        return Integer.getInteger("calls") != null
                || made < AT_LEAST
                || Duration.between(begin, Instant.now()).compareTo(MOST) < 0;
    }

    private static Set<String> unseen(Tally tally) {
        Set<String> unseen = new TreeSet<>();
        Description.committed().node("/x-problems").fieldNames().forEachRemaining(unseen::add);
        unseen.removeAll(tally.codes());
        unseen.removeAll(NEED_A_FAULT.keySet());
        return unseen;
    }

    private static Set<String> unlucky(Tally tally) {
        return Description.committed().operations().stream()
                .map(Operation::id)
                .filter(id -> tally.successes(id) < ENOUGH)
                .map(id -> id + " " + tally.successes(id) + " %")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String since(Instant begin) {
        return Duration.between(begin, Instant.now()).toSeconds() + " s";
    }
}
