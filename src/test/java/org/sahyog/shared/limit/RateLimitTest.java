package org.sahyog.shared.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** What is counted, seen from the headers; that too much is refused, and of whom, is in AbuseIT. */
@QuarkusTest
@DisplayName("What is left of a quota")
class RateLimitTest {
    private static final String NEVER_MADE = "AAAAA-AAAAA-AAAAA-AAAAA";

    @Test
    @DisplayName("is told with every answer, also with a refusal, and is each person's own")
    void told() {
        Resident asha = Town.loner();
        Resident bilal = Town.loner();
        long before = left("person", asha.calls().get("/me"));
        assertThat(left("person", asha.calls().get("/clusters/" + UUID.randomUUID())))
                .isEqualTo(before - 1);
        assertThat(left("person", bilal.calls().get("/me"))).isEqualTo(before);
        assertThat(asha.calls().get("/me").header("RateLimit-Policy")).matches("\"person\";q=\\d+;w=\\d+");
    }

    @Test
    @DisplayName("is not less for an answer that the phone had already")
    void notModified() {
        Resident asha = Town.loner();
        Response first = asha.calls().get("/my-data");
        Response again =
                asha.calls().header("If-None-Match", first.header("ETag")).get("/my-data");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(left("person", asha.calls().get("/my-data"))).isEqualTo(left("person", first) - 1);
    }

    @Test
    @DisplayName("counts wrong codes only: thirty owners at one workshop are not stopped")
    void guesses() {
        Town town = new Town();
        String code = Accounts.code(town, Accounts.firm(town)).path("code");
        long before = left("guesses", inspect(code));
        assertThat(left("guesses", inspect(code))).isEqualTo(before);
        assertThat(inspect(NEVER_MADE).statusCode()).isEqualTo(422);
        assertThat(left("guesses", inspect(code))).isEqualTo(before - 1);
    }

    @Test
    @DisplayName("is counted twice where others are reached")
    void invitations() {
        Town town = new Town();
        Response issued = Accounts.code(town, Accounts.firm(town));
        assertThat(left("invitations", issued)).isPositive();
        assertThat(left("person", issued)).isPositive();
    }

    @Test
    @DisplayName("is counted for posts by themselves")
    void posts() {
        Alliance alliance = new Alliance(1);
        String posts = alliance.path + "/posts";
        Response first = alliance.leader.posts().body(Map.of("text", "Scrap")).post(posts);
        Response second = alliance.leader.posts().body(Map.of("text", "More")).post(posts);
        assertThat(left("posts", second)).isEqualTo(left("posts", first) - 1);
    }

    private static Response inspect(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/one-time-codes/inspection");
    }

    private static long left(String policy, Response answer) {
        return answer.headers().getValues("RateLimit").stream()
                .flatMap(header -> Arrays.stream(header.split(", ")))
                .filter(item -> item.startsWith("\"" + policy + "\""))
                .map(item -> Long.valueOf(item.replaceFirst(".*;r=(\\d+);t=\\d+", "$1")))
                .findFirst()
                .orElseThrow();
    }
}
