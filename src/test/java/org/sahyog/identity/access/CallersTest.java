package org.sahyog.identity.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Tokens;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("Who calls")
class CallersTest {
    private final String name = "Asha " + UUID.randomUUID();

    @Test
    @DisplayName("is known from the first request on, and greeted once")
    void greeted() {
        String token = Tokens.of("minted-" + name, name);
        for (int call = 0; call < 2; call++) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(name));
        }
        assertThat(Town.count("select count(*) from person where name = ?", name))
                .isOne();
    }

    @Test
    @DisplayName("brings her e-mail address along, as hers where the sign-in has checked it")
    void address() {
        for (boolean verified : new boolean[] {true, false}) {
            String subject = "minted-" + verified + name;
            given().auth()
                    .oauth2(Tokens.withMail(subject, name, verified + "@firm.example", verified))
                    .get("/api/v1/me/notice-settings")
                    .then()
                    .statusCode(200)
                    .body("possible.mail", equalTo(true))
                    .body("possible.mailVerified", equalTo(verified));
        }
    }

    @Test
    @DisplayName("is nobody when the token says not whose it is: 401, and nobody is greeted")
    void withoutSubject() {
        given().auth()
                .oauth2(Tokens.ofNobody(name))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue())
                .body("code", equalTo("request-unauthenticated"));
        assertThat(Town.count("select count(*) from person where name = ?", name))
                .isZero();
    }
}
