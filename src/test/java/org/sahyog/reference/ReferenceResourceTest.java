package org.sahyog.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestHTTPEndpoint(ReferenceResource.class)
class ReferenceResourceTest {

    @Test
    void states_are_named_in_the_language_of_the_caller() {
        given().header("Accept-Language", "hi-IN,en;q=0.5")
                .get("/states")
                .then()
                .statusCode(200)
                .header("Content-Language", "hi")
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", containsString("stale-while-revalidate=86400"))
                .body("$", hasSize(36))
                .body("find { it.code == 'IN-UP' }.name", is("उत्तर प्रदेश"));
        given().get("/states").then().header("Content-Language", "en").body("name", hasItem("Uttar Pradesh"));
    }

    @Test
    void who_has_the_answer_already_is_told_so_per_language() {
        var english = given().get("/kinds").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", english)
                .get("/kinds")
                .then()
                .statusCode(304)
                .header("ETag", english)
                .body(emptyString());
        given().header("If-None-Match", english)
                .header("Accept-Language", "hi")
                .get("/kinds")
                .then()
                .statusCode(200)
                .header("ETag", not(english));
    }

    @Test
    void a_pin_code_shows_its_state_and_districts() {
        given().get("/pin-codes/110001")
                .then()
                .statusCode(200)
                .body("state.code", is("IN-DL"))
                .body("districts.name", contains("Central Delhi", "New Delhi"));
        given().get("/pin-codes/999999").then().statusCode(404);
        given().get("/pin-codes/abc").then().statusCode(404);
    }

    @Test
    void districts_are_listed_for_a_state() {
        given().get("/districts?state=IN-LA").then().statusCode(200).body("name", contains("Kargil", "Leh"));
        given().get("/districts?state=XX").then().statusCode(404);
    }

    @Test
    void industries_are_found_by_words_and_limited() {
        given().queryParam("q", "sports goods").get("/nic-codes").then().body("code", contains("323", "3230"));
        given().get("/nic-codes?limit=100000").then().statusCode(200).body("$", hasSize(100));
        given().get("/nic-codes?limit=-1").then().statusCode(200).body("$", hasSize(1));
    }

    @Test
    void kinds_are_grouped_by_list() {
        given().header("Accept-Language", "hi")
                .get("/kinds")
                .then()
                .body("firmSize.code", contains("MICRO", "SMALL", "MEDIUM", "LARGE"))
                .body("firmSize.label", hasItem("सूक्ष्म"))
                .body("language.code", hasSize(13));
    }
}
