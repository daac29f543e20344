package org.sahyog.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("What an app shows first")
class HomeResourceTest {
    @Nested
    @DisplayName("As nobody")
    class AsNobody {
        @Test
        @DisplayName("GET /me asks to sign in, in the caller’s language")
        void mustSignIn() {
            given().header("Accept-Language", "hi-IN,en;q=0.5")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType(containsString("application/problem+json"))
                    .header("WWW-Authenticate", "Bearer")
                    .header("Content-Language", "hi")
                    .body("code", equalTo("request-unauthenticated"))
                    .body("title", equalTo("कृपया साइन इन करें"));
        }

        @Test
        @DisplayName("a token that is none is refused the same way")
        void garbageToken() {
            given().auth()
                    .oauth2("garbage")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .body("status", equalTo(401));
        }
    }

    @Nested
    @DisplayName("As a firm owner")
    class AsFirm {
        private final Town town = new Town();
        private final Resident firm = town.firm();

        @Test
        @DisplayName("GET /me tells who I am and where I belong")
        void me() {
            firm.calls()
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(firm.personId().toString()))
                    .body("organisations", hasSize(1))
                    .body("organisations[0].role", equalTo("OWNER"))
                    .body("organisations[0].rights", hasItem("SPEND"))
                    .body("clusters[0].id", equalTo(town.clusterId.toString()))
                    .body("clusters[0].as", equalTo(java.util.List.of("STAKEHOLDER")))
                    .body("clusters[0].rights", not(hasItem("SERVE")));
        }

        @Test
        @DisplayName("who just signed up becomes a person with her first call")
        void firstCall() {
            given().auth()
                    .oauth2(org.sahyog.Tokens.of("fresh-" + java.util.UUID.randomUUID(), "Meena", "firm"))
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Meena"))
                    .body("organisations", hasSize(0));
        }

        @Test
        @DisplayName("an organisation that is not mine in Acting-For is refused")
        void actingForAnother() {
            firm.calls()
                    .header("Acting-For", town.institution.organisationId())
                    .get("/me")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("access-acting-for-unknown"));
        }

        @Test
        @DisplayName("an unknown parameter, a bad limit and a forged cursor are refused")
        void badParameters() {
            firm.calls()
                    .get("/me/agenda?limitt=3")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request-unknown-parameter"));
            firm.calls().get("/me/agenda?limit=0").then().statusCode(400);
            firm.calls().get("/me/agenda?limit=ten").then().statusCode(400);
            firm.calls()
                    .get("/me/agenda?cursor=AAAA")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request-cursor-invalid"));
        }

        @Test
        @DisplayName("home and agenda answer")
        void homeAndAgenda() {
            firm.calls()
                    .get("/me/home")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("more", equalTo(false));
            firm.calls().get("/me/agenda").then().statusCode(200).body("items", hasSize(0));
        }
    }
}
