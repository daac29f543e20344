package org.sahyog.studytour;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.sahyog.network.Alliance;
import org.sahyog.practice.Learning;

@QuarkusTest
@Tag("I24")
@DisplayName("What a tour costs")
class TourFiguresTest {
    private Alliance alliance;
    private Journey journey;
    private Learning learning;

    @BeforeEach
    void spender() {
        alliance = Purse.spender(3, Map.of());
        journey = new Journey(alliance.town, 10);
        learning = new Learning(alliance.town);
    }

    @Test
    @DisplayName(
            "is counted from the ledger of its pool, for each traveller and each adopted practice, for who may read the pool")
    void costs() {
        journey.published();
        Purse purse = new Purse(alliance, "EQUAL", journey.id);
        Resident third = alliance.members.get(2);
        alliance.members.forEach(member -> journey.seated(member, 1));
        purse.spend(Purse.expense(1_000_000, Purse.paidBy(third, 1_000_000)));
        costs(alliance.town.cda, 3, null);
        adopt(third, "ADOPTED");
        adopt(alliance.leader, "TRIED");
        costs(alliance.town.cda, 3, 1_000_000);
        adopt(alliance.leader, "ADAPTED");
        costs(alliance.town.cda, 3, 500_000);
        journey.organiser
                .calls()
                .get(journey.tour() + "/figures")
                .then()
                .statusCode(200)
                .body("adoptedPractices", equalTo(2))
                .body("costs.size()", equalTo(0));
    }

    private void costs(Resident reader, int travellers, Integer perPractice) {
        reader.calls()
                .get(journey.tour() + "/figures")
                .then()
                .statusCode(200)
                .body("travellers", equalTo(travellers))
                .body("costs[0].spent", equalTo(1_000_000))
                .body("costs[0].currency", equalTo("INR"))
                .body("costs[0].perTraveller", equalTo(333_333))
                .body("costs[0].perAdoptedPractice", perPractice == null ? nullValue() : equalTo(perPractice));
    }

    /** Another practice each time, met on the tour. */
    private void adopt(Resident firm, String step) {
        String practice = learning.published(alliance.town.firm(), "CLUSTER");
        Map<String, Object> adoption = new HashMap<>(
                Map.of("step", step, "happenedOn", "2026-01-04", "exposure", "EVENT", "eventId", journey.id));
        learning.post(firm, practice, "/adoptions", adoption).statusCode(201);
    }

    @Test
    @DisplayName("a network holds tours of its own: its leader plans the stops, and its members alone see them")
    void ofNetwork() {
        Map<String, Object> event = new HashMap<>(journey.event);
        event.put("kind", "STUDY_TOUR");
        event.put("audience", "NETWORK");
        journey.event.put("audience", "NETWORK");
        String networks = "/clusters/" + alliance.town.clusterId + "/networks/" + alliance.id + "/events";
        journey.id = alliance.leader
                .posts()
                .body(event)
                .post(networks)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        alliance.leader
                .calls()
                .contentType("application/json")
                .header("If-Match", alliance.leader.calls().get(journey.tour()).header("ETag"))
                .body(journey.draft())
                .put(journey.tour())
                .then()
                .statusCode(200)
                .body("stops[0].state", equalTo("WAITING"));
        journey.host
                .calls()
                .get(journey.tour() + "/stops/" + journey.read(alliance.leader).getString("stops[0].id"))
                .then()
                .statusCode(200);
        alliance.town.firm().calls().get(journey.tour()).then().statusCode(404);
        alliance.town.firm().calls().get(journey.tour() + "/itinerary").then().statusCode(404);
    }
}
