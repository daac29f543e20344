package org.sahyog.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

@QuarkusTest
@DisplayName("Of needs and enquiries people are told:")
class NeedNoticesTest {
    private final Town town = new Town();
    private final Resident firm = town.firm();
    private final Resident other = town.firm();
    private final String cluster = "/clusters/" + town.clusterId;

    private String raise(Resident by, String title) {
        return by.posts()
                .body(Map.of("title", title, "description", "It scratches.", "language", "en"))
                .post(cluster + "/challenges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void step(Resident by, String challenge, String step, Map<String, ?> body) {
        by.posts()
                .body(body)
                .post(cluster + "/challenges/" + challenge + step)
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    @DisplayName("a need, its agents; handed over, to whom; answered, merged and met, who bears it")
    void needs() {
        String powder = raise(firm, "Polishing powder is dear");
        told(read("challenge.raised", powder), town.cda);
        other.posts()
                .post(cluster + "/challenges/" + powder + "/support")
                .then()
                .statusCode(200);
        step(town.cda, powder, "/routes", Map.of("organisationId", town.institution.organisationId()));
        told(read("challenge.routed", powder), town.institution);
        step(town.institution, powder, "/answers", Map.of("message", "Bring a sample."));
        told(read("challenge.answered", powder), firm, other);
        String same = raise(other, "Bad powder");
        step(town.cda, same, "/merge", Map.of("into", powder));
        UUID merged = read("challenge.merged", same);
        told(merged, other);
        other.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].entityId", equalTo(powder))
                .body("items[0].text", containsString("“Polishing powder is dear”"));
        firm.posts()
                .post(cluster + "/challenges/" + powder + "/solution")
                .then()
                .statusCode(200);
        told(read("challenge.solved", powder), other);
    }

    @Test
    @DisplayName("a need that is changed, who supports it, once")
    void changed() {
        String powder = raise(firm, "Polishing powder is dear");
        other.posts()
                .post(cluster + "/challenges/" + powder + "/support")
                .then()
                .statusCode(200);
        firm.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Powder is short"))
                .patch(cluster + "/challenges/" + powder)
                .then()
                .statusCode(200);
        told(read("challenge.changed", powder), other);
        other.calls().get("/me/inbox?limit=1").then().body("items[0].title", equalTo("“Powder is short” was changed"));
    }

    @Test
    @Tag("I30")
    @DisplayName("nothing of its words to who has left the cluster since")
    void left() {
        String powder = raise(firm, "Polishing powder is dear");
        other.posts()
                .post(cluster + "/challenges/" + powder + "/support")
                .then()
                .statusCode(200);
        step(town.cda, powder, "/closing", Map.of("reason", "Nobody needs it."));
        told(read("challenge.closed", powder), firm, other);
        other.calls().get("/me/inbox?limit=1").then().body("items[0].text", containsString("Nobody needs it."));
        Town.run(
                "update stakeholder set state = 'LEFT' where cluster_id = ? and organisation_id = ?",
                town.clusterId,
                other.organisationId());
        other.calls().get("/me/inbox?limit=1").then().body("items[0].title", equalTo("No longer open to you"));
    }

    private UUID linked(Resident by, String challenge, String kind, Object linked) {
        step(by, challenge, "/links", Map.of("kind", kind, "linkedId", linked));
        return read("challenge.linked", challenge);
    }

    @Test
    @DisplayName("what is done about a need, who has it and sees that")
    void linked() {
        Alliance alliance = new Alliance(town, 2, "APPLICATION", "OFFICERS");
        String powder = raise(firm, "Polishing powder is dear");
        Resident member = alliance.members.get(1);
        for (Resident each : List.of(other, member)) {
            each.posts()
                    .post(cluster + "/challenges/" + powder + "/support")
                    .then()
                    .statusCode(200);
        }
        String event = town.publishedEvent(9, 30);
        told(linked(town.cda, powder, "EVENT", event), firm, other, member);
        other.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].kind", equalTo("CHALLENGE_EVENT_LINKED"))
                .body("items[0].entityId", equalTo(powder))
                .body("items[0].eventId", equalTo(event))
                .body("items[0].text", containsString("“Costing” on "))
                .body("items[0].text", containsString("“Polishing powder is dear”"));
        told(linked(firm, powder, "NETWORK", alliance.id), other, member);
        other.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("A network takes up “Polishing powder is dear”"));
        String forMembers = town.publishedEvent(9, 31);
        Town.run(
                "update event set audience = 'NETWORK', network_id = ? where id = ?",
                alliance.id,
                UUID.fromString(forMembers));
        told(linked(town.cda, powder, "EVENT", forMembers), member);
        member.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].networkId", equalTo(alliance.id.toString()))
                .body("items[0].text", containsString("for members of “Peetal Buying Group”"));
    }

    private void makes(Resident who, String product) {
        who.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "capabilities", List.of(Map.of("words", "We cast", "product", product)), "machines", List.of()))
                .put(cluster + "/directory/" + who.organisationId())
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("an enquiry, who makes it; an offer and the end, who asks; the choice, who offered")
    void enquiries() {
        makes(other, "Lamps");
        Resident third = town.firm();
        makes(third, "Trays");
        String may = LocalDate.now().plusDays(90).toString();
        String enquiry = firm.posts()
                .body(Map.of(
                        "title",
                        "Brass lamps",
                        "quantity",
                        500,
                        "unit",
                        "pieces",
                        "wantedBy",
                        may,
                        "closesAt",
                        Instant.now().plusSeconds(86_400).toString()))
                .post(cluster + "/enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        told(read("enquiry.asked", enquiry), other);
        other.calls().get("/me/inbox?limit=1").then().body("items[0].title", equalTo("Who can make this? 500 pieces"));
        String offer = other.posts()
                .body(Map.of("quantity", 500, "readyBy", may))
                .post(cluster + "/enquiries/" + enquiry + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        told(read("enquiry.offered", offer), firm);
        firm.posts()
                .body(Map.of("offers", List.of(offer), "lessIsEnough", false))
                .post(cluster + "/enquiries/" + enquiry + "/choice")
                .then()
                .statusCode(200);
        told(read("enquiry.offer-accepted", offer), other);
    }
}
