package org.sahyog.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A problem document")
class ProblemLanguageTest {
    private static final String ABSENT = "/clusters/0197f0ff-0000-7000-8000-000000000001";

    @Test
    @DisplayName("speaks the language that is asked for, else that of the account, else English")
    void language() {
        Resident meena = Town.loner();
        Town.run("update person set language = 'hi' where id = ?", meena.personId());
        String hindi = meena.calls()
                .get(ABSENT)
                .then()
                .statusCode(404)
                .header("Content-Language", "hi")
                .body("title", not(equalTo("Not found")))
                .extract()
                .path("title");
        meena.calls().header("Accept-Language", "en").get(ABSENT).then().header("Content-Language", "en");
        meena.calls().header("Accept-Language", "ta").get(ABSENT).then().body("title", equalTo(hindi));
        given().get("/api/v1" + ABSENT).then().statusCode(401).header("Content-Language", "en");
        given().header("Accept-Language", "hi").get("/api/v1" + ABSENT).then().header("Content-Language", "hi");
    }

    @Test
    @DisplayName("names the whole path that was asked for")
    void path() {
        Town.loner().calls().get(ABSENT).then().body("instance", equalTo("/api/v1" + ABSENT));
    }
}
