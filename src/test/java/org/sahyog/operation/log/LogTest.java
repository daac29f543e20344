package org.sahyog.operation.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("The log")
class LogTest {
    private static final String NAME = "Zarina Unverwechselbar";
    private static final String PHONE = "9812345670";
    private static final String MAIL = "zarina.unverwechselbar@example.org";

    private final Town town = new Town();
    private final WrittenLog log = new WrittenLog();

    @BeforeEach
    void listen() {
        log.begin();
    }

    @AfterEach
    void stopListening() {
        log.end();
    }

    @Test
    @DisplayName("has one line for each request: method, endpoint, status, time, and no values")
    void oneLine() {
        town.cda
                .calls()
                .get("/clusters/" + town.clusterId + "/stakeholders?q=Zarina")
                .then()
                .statusCode(200);
        assertThat(log.text())
                .containsOnlyOnce("GET /clusters/{clusterId}/stakeholders 200 ")
                .containsPattern("GET /clusters/\\{clusterId}/stakeholders 200 \\d+ ms");
    }

    @Test
    @DisplayName("bears the caller’s request id, if it is a sane one, and the trace id of the problem document")
    void ids() {
        String sane = "my-phone-" + UUID.randomUUID();
        Response answer =
                town.cda.calls().header("X-Request-Id", sane).get("/clusters/" + UUID.randomUUID() + "/events");
        answer.then().statusCode(404).header("X-Request-Id", sane);
        assertThat(log.text()).containsPattern("404 \\d+ ms requestId=" + sane + " traceId=" + answer.path("traceId"));
        String phone = town.cda.calls().header("X-Request-Id", PHONE).get("/me").header("X-Request-Id");
        assertThat(phone).matches("[0-9a-f]{16}");
    }

    @Test
    @DisplayName("holds no name, phone, mail, token, code or text of people, also where something breaks")
    void noPersonalData() {
        Resident me = town.firm();
        UUID orphan = UUID.fromString(town.cda
                .posts()
                .body(Map.of("kind", "FIRM", "name", NAME, "pinCode", "244001", "phone", PHONE))
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId"));
        String code = town.cda
                .posts()
                .body(Map.of("personName", NAME, "phone", PHONE))
                .post("/organisations/" + orphan + "/one-time-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        inspect(code).then().statusCode(200);
        inspect(code + "7").then().statusCode(422);
        patch(me, "{\"name\":\"" + NAME + "\",\"phone\":\"" + PHONE + "\",\"email\":\"" + MAIL + "\"}")
                .then()
                .statusCode(200);
        patch(me, "{\"phone\":\"" + PHONE + "11\",\"email\":\"" + MAIL + "@\"}");
        patch(me, "{\"phone\":" + PHONE + PHONE + ",").then().statusCode(400);
        me.calls().get("/clusters/" + town.clusterId + "/stakeholders?q=" + PHONE + "&" + NAME + "=1");
        given().get("/t/" + PHONE + "?q=" + MAIL);
        given().auth().oauth2(me.token() + "x").get("/api/v1/me").then().statusCode(401);
        breakWith(me);
        assertThat(log.text())
                .contains("PATCH")
                .doesNotContain("Zarina", "Unverwechselbar", "zarina", PHONE, MAIL, code)
                .doesNotContain(
                        me.token().substring(0, 40),
                        me.token().substring(me.token().length() - 40));
    }

    private static Response inspect(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/one-time-codes/inspection");
    }

    private static Response patch(Resident me, String body) {
        return asked(me.posts(), me, body);
    }

    private static Response asked(RequestSpecification call, Resident me, String body) {
        return call.contentType("application/merge-patch+json")
                .header("If-Match", me.calls().get("/my-data").header("ETag"))
                .body(body)
                .patch("/my-data");
    }

    /** PostgreSQL shows the whole row when it breaks a rule that nobody foresaw. */
    private static void breakWith(Resident me) {
        Town.run("alter table person add constraint unforeseen check (phone <> '+919812345671') not valid");
        try {
            // No description foresees that one of our own rules is broken.
            asked(me.posts().noFilters(), me, "{\"name\":\"" + NAME + "\",\"phone\":\"9812345671\"}")
                    .then()
                    .statusCode(500);
        } finally {
            Town.run("alter table person drop constraint unforeseen");
        }
    }
}
