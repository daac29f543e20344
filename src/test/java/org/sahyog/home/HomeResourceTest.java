package org.sahyog.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;

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
                    .body("clusters[0].as", equalTo(List.of("STAKEHOLDER")))
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
        @DisplayName("nothing waits for a firm that has just come")
        void nothingYet() {
            firm.calls()
                    .get("/me/home")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("more", equalTo(false));
            firm.calls().get("/me/agenda").then().statusCode(200).body("items", hasSize(0));
        }

        @Test
        @DisplayName("seats taken show on her agenda, and on home until it is told who comes")
        void seatsTaken() {
            String event = town.publishedEvent(10, 3);
            String registration = register(firm, event, Map.of("seats", 2));
            agendaOf(firm).body("items.id", contains(event)).body("items[0].as", equalTo("REGISTERED"));
            agendaOf(firm).body("items[0].registrationId", equalTo(registration));
            homeOf(firm).body("items.kind", contains("EVENT_SOON", "NAMES_MISSING"));
            homeOf(firm, "hi").body("items[0].title", equalTo("“Costing” निकट है: Hall 2"));
            named(registration, event);
            homeOf(firm).body("items.kind", contains("EVENT_SOON"));
        }

        @Test
        @DisplayName("a seat that is offered waits first, until when it is kept, once for a party of both her firms")
        void offered() {
            Happening happening = new Happening(town);
            Resident second = town.firm();
            Town.run("update affiliation set person_id = ? where person_id = ?", firm.personId(), second.personId());
            UUID party = happening.party(firm, second);
            happening.registration(town.firm(), "WAITLISTED", 0, 1, null);
            Town.run("update registration set state = 'OFFERED' where party_id = ?", party);
            UUID later = happening.offer(party, 30);
            homeOf(firm).body("items.kind", contains("OFFER")).body("items[0].id", equalTo(later.toString()));
            homeOf(firm).body("items[0].title", startsWith("3 seats in “Costing” are kept for Firm "));
            homeOf(firm).body("items[0].eventId", equalTo(happening.eventId.toString()));
            homeOf(firm, "hi").body("items[0].title", containsString("तक 3 सीटें रखी गई हैं"));
            homeOf(town.firm()).body("items", hasSize(0));
            Town.run("update seat_offer set state = 'DECLINED', closed_at = now() where id = ?", later);
            homeOf(firm).body("items", hasSize(0));
        }

        @Test
        @DisplayName("an offer waits for her also where she has seats and waits for more; the agenda names it")
        void offeredMore() {
            Happening happening = new Happening(town);
            UUID party = happening.party(firm);
            agendaOf(firm).body("items[0].as", equalTo("WAITING")).body("items[0].offerId", nullValue());
            Town.run("update registration set state = 'OFFERED' where party_id = ?", party);
            UUID offer = happening.offer(party, 30);
            agendaOf(firm).body("items[0].as", equalTo("OFFERED")).body("items[0].offerId", equalTo(offer.toString()));
            Town.run("update registration set state = 'REGISTERED', seats = 2, wanted = 1 where party_id = ?", party);
            homeOf(firm)
                    .body("items.kind", hasItem("OFFER"))
                    .body("items.find { it.kind == 'OFFER' }.title", startsWith("A seat in “Costing” is kept for"));
            agendaOf(firm)
                    .body("items[0].as", equalTo("REGISTERED"))
                    .body("items[0].offerId", equalTo(offer.toString()));
        }

        @Test
        @DisplayName("being asked into a group waits for her until she has come along")
        void groupInvitation() {
            String event = town.publishedEvent(10, 20);
            Resident guest = town.firm();
            String path = "/clusters/" + town.clusterId + "/events/" + event + "/groups";
            String group = firm.posts()
                    .body(Map.of("seats", 1, "with", List.of(guest.organisationId())))
                    .post(path)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            homeOf(guest)
                    .body("items.kind", contains("GROUP_INVITATION"))
                    .body("items[0].id", equalTo(group))
                    .body("items[0].eventId", equalTo(event))
                    .body("items[0].title", startsWith(firm.organisationName()));
            homeOf(guest, "hi").body("items[0].title", containsString("समूह"));
            homeOf(firm).body("items", hasSize(0));
            guest.posts()
                    .body(Map.of("seats", 1))
                    .post(path + "/" + group + "/members")
                    .then()
                    .statusCode(200);
            homeOf(guest).body("items", hasSize(0));
        }

        @Test
        @DisplayName("another firm sees the event of its cluster, and nothing of her seats")
        void anotherFirm() {
            String event = town.publishedEvent(10, 30);
            register(firm, event, Map.of("seats", 2));
            Resident other = town.firm();
            agendaOf(other).body("items.id", contains(event)).body("items[0].as", equalTo("CLUSTER"));
            agendaOf(other).body("items[0].seats", nullValue());
            homeOf(other).body("items", hasSize(0));
            agendaOf(Town.loner()).body("items", hasSize(0));
        }

        @Test
        @DisplayName("the agenda comes in pages, soonest first, across clusters; what ended is gone")
        void pages() {
            Town second = new Town();
            second.join(firm);
            String late = town.publishedEvent(10, 30);
            String soon = second.publishedEvent(10, 9);
            String middle = town.publishedEvent(10, 20);
            Town.run(
                    "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                    UUID.fromString(town.publishedEvent(10, 40)));
            String next = agendaOf(firm, "?limit=2")
                    .body("items.id", contains(soon, middle))
                    .extract()
                    .path("next");
            agendaOf(firm, "?limit=2&cursor=" + next)
                    .body("items.id", contains(late))
                    .body("next", nullValue());
        }

        @Test
        @DisplayName("an invitation waits for her, and is gone when she has answered")
        void invitation() {
            Resident newcomer = Town.loner();
            String id = town.cda
                    .posts()
                    .body(Map.of("organisationId", newcomer.organisationId()))
                    .post("/clusters/{c}/invitations", town.clusterId)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            homeOf(newcomer).body("items.kind", contains("INVITATION")).body("items[0].id", equalTo(id));
            newcomer.posts()
                    .post("/clusters/{c}/stakeholders/{s}/acceptance", town.clusterId, id)
                    .then()
                    .statusCode(200);
            homeOf(newcomer).body("items", hasSize(0));
        }
    }

    @Nested
    @DisplayName("As a development agent")
    class AsCda {
        private final Town town = new Town();

        @Test
        @DisplayName("a firm that asks to join waits for me, in my cluster only")
        void joinRequest() {
            Resident newcomer = Town.loner();
            newcomer.posts()
                    .body(Map.of("message", "we make lamps"))
                    .post("/clusters/{c}/join-requests", town.clusterId)
                    .then()
                    .statusCode(201);
            homeOf(town.cda).body("items.kind", contains("JOIN_REQUEST"));
            homeOf(new Town().cda).body("items", hasSize(0));
            homeOf(town.firm()).body("items", hasSize(0));
        }

        @Test
        @DisplayName("GET /me says that I serve, and an agency’s people see the cluster’s agenda too")
        void serves() {
            String event = town.publishedEvent(10, 5);
            town.cda.calls().get("/me").then().body("clusters[0].rights", hasItem("SERVE"));
            agendaOf(town.cda).body("items.id", contains(event));
            agendaOf(town.agency).body("items.id", contains(event));
            agendaOf(town.institution).body("items[0].as", equalTo("ORGANISING"));
        }
    }

    private static String register(Resident firm, String event, Map<String, Object> draft) {
        return firm.posts()
                .body(draft)
                .post("/clusters/{c}/events/{e}/registrations", clusterOf(event), event)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void named(String registration, String event) {
        Town.run(
                "insert into registration_worker (cluster_id, registration_id, position, name) values (?, ?, 1, 'A'), (?, ?, 2, 'B')",
                clusterOf(event),
                UUID.fromString(registration),
                clusterOf(event),
                UUID.fromString(registration));
    }

    private static UUID clusterOf(String event) {
        return Town.id("select cluster_id from event where id = ?", UUID.fromString(event));
    }

    private static ValidatableResponse homeOf(Resident who) {
        return homeOf(who, "en");
    }

    private static ValidatableResponse homeOf(Resident who, String language) {
        return who.calls()
                .header("Accept-Language", language)
                .get("/me/home")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse agendaOf(Resident who) {
        return agendaOf(who, "");
    }

    private static ValidatableResponse agendaOf(Resident who, String query) {
        return who.calls().get("/me/agenda" + query).then().statusCode(200);
    }
}
