package org.sahyog.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Race;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Enquiries in a race")
class EnquiryRaceTest {
    private final Enquired enquired = new Enquired();
    private final Resident asker = enquired.town.firm();

    @RepeatedTest(3)
    @DisplayName("of choices at once exactly one holds")
    void choices() {
        String enquiry = enquired.ask(asker, 10);
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (int nth = 0; nth < 6; nth++) {
            String offer = enquired.offered(enquired.town.firm(), enquiry, 10);
            calls.add(() -> enquired.choose(asker, enquiry, false, List.of(offer))
                    .extract()
                    .statusCode());
        }
        List<Integer> answers = Race.atOnce(calls);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(5);
        List<String> states = enquired.read(asker, enquiry).extract().path("offers.state");
        assertThat(states.stream().filter("ACCEPTED"::equals)).hasSize(1);
        assertThat(states.stream().filter("DECLINED"::equals)).hasSize(5);
    }

    @Test
    @DisplayName("an offer in the moment of closing is in or refused, never lost")
    void closing() {
        Instant closing = Instant.now().plusSeconds(6);
        String enquiry = enquired.ask(asker, 100, closing);
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (int nth = 0; nth < 24; nth++) {
            Resident firm = enquired.town.firm();
            long early = 300L - 25L * nth;
            calls.add(() -> {
                rest(Duration.between(Instant.now(), closing).toMillis() - early);
                return enquired.offer(firm, enquiry, 1).extract().statusCode();
            });
        }
        List<Integer> answers = Race.atOnce(calls);
        assertThat(answers).containsOnly(201, 409);
        assertThat(Patience.until(() ->
                        enquired.read(asker, enquiry).extract().path("state").equals("CLOSED")))
                .isTrue();
        long in = answers.stream().filter(status -> status == 201).count();
        enquired.read(asker, enquiry).body("offered", equalTo((int) in));
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
