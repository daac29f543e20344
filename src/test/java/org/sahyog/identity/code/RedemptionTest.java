package org.sahyog.identity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Accounts;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.identity.check.OneTimeCode;

@QuarkusTest
@DisplayName("Redeeming a one-time code")
class RedemptionTest {
    private final Town town = new Town();
    private String code;

    @BeforeEach
    void issueCode() {
        code = Accounts.code(town, Accounts.firm(town))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    @Test
    @DisplayName("by ten holders at once with ten passwords: one is told that it is hers, and only her password works")
    void tenAtOnce() {
        List<String> passwords =
                IntStream.range(0, 10).mapToObj(n -> "diya-jalao-" + n).toList();
        List<Response> answers = atOnce(passwords);
        List<Integer> winners = IntStream.range(0, 10)
                .filter(n -> answers.get(n).statusCode() == 200)
                .boxed()
                .toList();
        assertThat(winners).hasSize(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(refused ->
                        assertThat(refused.<String>path("code")).isIn("identity-code-in-use", "identity-code-invalid"));
        String username = answers.get(winners.get(0)).path("username");
        String subject = subject(username);
        List<Integer> working = IntStream.range(0, 10)
                .filter(n -> works(subject, username, passwords.get(n)))
                .boxed()
                .toList();
        assertThat(working).isEqualTo(winners);
    }

    @Test
    @DisplayName("goes on where a crash stopped it, for the same request only")
    void resumes() {
        UUID key = UUID.randomUUID();
        claim(key, "2 seconds");
        redeem(UUID.randomUUID(), "another-1").then().statusCode(409).body("code", equalTo("identity-code-in-use"));
        redeem(key, "another-1").then().statusCode(409).body("code", equalTo("identity-code-in-use"));
        redeem(key, Accounts.PASSWORD).then().statusCode(200);
        crashBeforeItWasMarked(key);
        String username =
                redeem(key, Accounts.PASSWORD).then().statusCode(200).extract().path("username");
        Accounts.signIn(username, Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("is free for another holder when the first one died with it")
    void diedWithIt() {
        claim(UUID.randomUUID(), "3 minutes");
        redeem(UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("with a password that is refused leaves the code good")
    void refusedPassword() {
        redeem(UUID.randomUUID(), "short")
                .then()
                .statusCode(422)
                .body("code", equalTo("identity-password-refused"))
                .body("errors[0].pointer", equalTo("/password"));
        redeem(UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    @DisplayName("says by which rule a password is refused, in the language of who chose it")
    void refusedInHindi() {
        Accounts.redeem(code, UUID.randomUUID(), "short", "hi")
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("यह पासवर्ड स्वीकार नहीं हुआ: इसमें कम से कम 8 अक्षर होने चाहिए।"));
        Accounts.redeem(code, UUID.randomUUID(), "short", "en")
                .then()
                .body("detail", equalTo("This password is not accepted: it needs at least 8 characters."));
    }

    @Test
    @DisplayName("again once it is used is no wrong try, and answers the same request only")
    void retryIsNoWrongTry() {
        UUID key = UUID.randomUUID();
        String username =
                redeem(key, Accounts.PASSWORD).then().statusCode(200).extract().path("username");
        redeem(key, Accounts.PASSWORD)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("username", equalTo(username));
        redeem(UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(422);
        redeem(key, "another-1").then().statusCode(422).body("code", equalTo("identity-code-invalid"));
        assertThat(failedTries()).isZero();
    }

    @Test
    @DisplayName("with slips of the pen: each one counts, whatever its check character, and five end the code")
    void slipsCount() {
        char last = code.charAt(code.length() - 1);
        String slip = code.substring(0, code.length() - 1) + (last == 'X' ? 'Y' : 'X');
        assertThat(OneTimeCode.parse(slip)).isEmpty();
        for (int tries = 1; tries <= 5; tries++) {
            Accounts.redeem(slip, UUID.randomUUID(), Accounts.PASSWORD).then().statusCode(422);
            assertThat(failedTries()).isEqualTo(tries);
        }
        redeem(UUID.randomUUID(), Accounts.PASSWORD)
                .then()
                .statusCode(422)
                .body("code", equalTo("identity-code-invalid"));
    }

    private List<Response> atOnce(List<String> passwords) {
        return Race.atOnce(passwords.stream()
                .<Supplier<Response>>map(password -> () -> redeem(UUID.randomUUID(), password))
                .toList());
    }

    /** Keycloak locks an account after quick failures; each password shall have its own chance. */
    private static boolean works(String subject, String username, String password) {
        Accounts.admin()
                .delete("/attack-detection/brute-force/users/" + subject)
                .then()
                .statusCode(204);
        return Accounts.signIn(username, password).statusCode() == 200;
    }

    private static String subject(String username) {
        return Accounts.admin()
                .get("/users?exact=true&username=" + username)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private Response redeem(UUID key, String password) {
        return Accounts.redeem(code, key, password);
    }

    private void claim(UUID key, String ago) {
        byte[] seal = OneTimeCode.parse(code).orElseThrow().seal(key.toString(), Accounts.PASSWORD);
        Town.run(
                "update one_time_code set claim_seal = ?, claimed_at = now() - ?::interval where handle = ?",
                seal,
                ago,
                StoredCode.handle(code));
    }

    private void crashBeforeItWasMarked(UUID key) {
        Town.run("update one_time_code set used_at = null where handle = ?", StoredCode.handle(code));
        assertThat(Town.run("delete from idempotency_key where key = ?", key)).isOne();
    }

    private long failedTries() {
        return Town.count("select failed_tries from one_time_code where handle = ?", StoredCode.handle(code));
    }
}
