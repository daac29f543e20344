package org.sahyog.challenge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.challenge.Needs;

@QuarkusTest
@DisplayName("What a need is linked to")
class ChallengeLinkResourceTest {
    private Links links;
    private Needs needs;
    private Town town;
    private Resident raiser;
    private Resident other;
    private String need;

    @BeforeEach
    void raised() {
        links = new Links();
        needs = links.needs;
        town = links.town;
        raiser = town.firm();
        other = town.firm();
        need = needs.raise(raiser, "Polishing powder");
    }

    @Test
    @DisplayName("is an event, an enquiry or a network, each once; it is shown with who linked it, and when, and why")
    void linked() {
        String event = links.event();
        Map<String, Object> draft =
                Map.of("kind", "EVENT", "linkedId", event, "note", "Bring your powder.", "extra", "no");
        needs.post(town.cda, need, "/links", draft).statusCode(400);
        needs.post(town.cda, need, "/links", Map.of("kind", "EVENT", "linkedId", event, "note", "Bring your powder."))
                .statusCode(201)
                .body("challengeId", equalTo(need))
                .body("kind", equalTo("EVENT"))
                .body("linkedId", equalTo(event))
                .body("title", equalTo(Links.MARK))
                .body("state", equalTo("UNDER_WAY"))
                .body("startsAt", notNullValue())
                .body("note", equalTo("Bring your powder."))
                .body("byAgent", equalTo(true))
                .body("linkedAt", notNullValue());
        links.link(raiser, need, "EVENT", event).statusCode(409).body("code", equalTo("challenge-linked-already"));
        links.link(raiser, need, "ENQUIRY", links.enquiry(other))
                .statusCode(201)
                .body("byAgent", equalTo(false))
                .body("organisationId", equalTo(raiser.organisationId().toString()))
                .body("startsAt", nullValue());
        links.link(town.cda, need, "NETWORK", links.alliance.id)
                .statusCode(201)
                .body("title", equalTo("Peetal Buying Group"));
        links.list(other, need)
                .statusCode(200)
                .body("items.kind", contains("NETWORK", "ENQUIRY", "EVENT"))
                .body("items.title", contains("Peetal Buying Group", "Brass lamps", Links.MARK));
        needs.read(other, need).body("links", equalTo(3));
        listed(other, "", 3);
        String next = other.calls()
                .get(needs.path + "/" + need + "/links?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        other.calls()
                .queryParam("cursor", next)
                .get(needs.path + "/" + need + "/links?limit=2")
                .then()
                .body("items.kind", contains("EVENT"));
    }

    private void listed(Resident by, String query, Integer... counts) {
        by.calls().get(needs.path + query).then().statusCode(200).body("items.links", equalTo(List.of(counts)));
    }

    @Test
    @DisplayName("is linked once however often the phone tries")
    void retried() {
        String event = links.event();
        String key = UUID.randomUUID().toString();
        for (int nth = 0; nth < 2; nth++) {
            town.cda
                    .calls()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Map.of("kind", "EVENT", "linkedId", event))
                    .post(needs.path + "/" + need + "/links")
                    .then()
                    .statusCode(201);
        }
        links.list(raiser, need).body("items", hasSize(1));
    }

    @Test
    @DisplayName("is of the cluster, seen by who links it, and neither a draft nor dropped: all else is refused alike")
    void unfit() {
        Links elsewhere = new Links();
        Resident outsider = town.firm();
        String forMembers = links.forMembers();
        String cancelled = links.event();
        links.cancel(cancelled);
        String own = needs.raise(outsider, "Mine");
        unfit(outsider, own, "EVENT", forMembers);
        unfit(outsider, own, "EVENT", elsewhere.event());
        unfit(outsider, own, "EVENT", links.drafted());
        unfit(outsider, own, "EVENT", cancelled);
        unfit(outsider, own, "EVENT", UUID.randomUUID());
        unfit(outsider, own, "ENQUIRY", links.event());
        unfit(outsider, own, "ENQUIRY", elsewhere.enquiry(elsewhere.town.firm()));
        unfit(outsider, own, "NETWORK", elsewhere.alliance.id);
        links.dissolve();
        unfit(outsider, own, "NETWORK", links.alliance.id);
        unfit(town.cda, own, "NETWORK", links.alliance.id);
        links.list(outsider, own).body("items", hasSize(0));
    }

    private void unfit(Resident by, String to, String kind, Object linked) {
        links.link(by, to, kind, linked)
                .statusCode(422)
                .body("code", equalTo("challenge-link-unfit"))
                .body("errors[0].pointer", equalTo("/linkedId"));
    }

    @Test
    @DisplayName("is linked by agents, the raiser, who it was handed to and who does it, and by no one else")
    void whoLinks() {
        links.link(other, need, "EVENT", links.event()).statusCode(403).body("code", equalTo("challenge-linker-unfit"));
        links.link(other, need, "ENQUIRY", links.enquiry(other)).statusCode(201);
        links.link(town.institution, need, "EVENT", links.event()).statusCode(201);
        links.link(links.alliance.members.get(1), need, "EVENT", links.held()).statusCode(403);
        links.link(links.alliance.leader, need, "EVENT", links.held()).statusCode(201);
        links.link(links.alliance.members.get(1), need, "NETWORK", links.alliance.id)
                .statusCode(403);
        links.link(links.alliance.leader, need, "NETWORK", links.alliance.id).statusCode(201);
        links.link(town.institution, need, "ENQUIRY", links.enquiry(raiser)).statusCode(403);
        needs.post(town.cda, need, "/routes", Map.of("organisationId", town.institution.organisationId()))
                .statusCode(201);
        links.link(town.institution, need, "ENQUIRY", links.enquiry(raiser)).statusCode(201);
        links.link(new Town().cda, need, "EVENT", links.event()).statusCode(404);
        needs.post(raiser, need, "/solution").statusCode(200);
        links.link(raiser, need, "EVENT", links.event()).statusCode(409).body("code", equalTo("challenge-ended"));
    }

    @Test
    @DisplayName(
            "answers it, where another than the raiser links it and the raiser sees it; and no more when it is taken back")
    void answers() {
        links.link(raiser, need, "EVENT", links.event()).statusCode(201).body("responds", equalTo(false));
        links.link(town.cda, need, "EVENT", links.forMembers()).statusCode(201).body("responds", equalTo(false));
        needs.read(raiser, need).body("state", equalTo("RAISED")).body("responseSeconds", nullValue());
        String answer = links.linked(town.cda, need, "EVENT", links.event());
        needs.read(raiser, need).body("state", equalTo("ANSWERED")).body("responseSeconds", notNullValue());
        times("overall.answered", 1);
        links.takeBack(town.cda, need, answer)
                .statusCode(200)
                .body("id", equalTo(need))
                .body("state", equalTo("RAISED"))
                .body("firstAnsweredAt", nullValue())
                .body("links", equalTo(2));
        times("overall.answered", 0);
        needs.post(other, need, "/answers", Map.of("message", "So.")).statusCode(201);
        String first = needs.read(raiser, need).extract().path("firstAnsweredAt");
        String second = links.linked(town.cda, need, "EVENT", links.event());
        links.takeBack(town.cda, need, second)
                .body("state", equalTo("ANSWERED"))
                .body("firstAnsweredAt", equalTo(first));
    }

    private void times(String figure, int value) {
        raiser.calls()
                .get("/clusters/" + town.clusterId + "/challenge-response-times")
                .then()
                .statusCode(200)
                .body(figure, equalTo(value));
    }

    @Test
    @DisplayName("is taken back by whom it was linked and by agents, once; for others it stays")
    void takenBack() {
        String theirs = links.linked(raiser, need, "EVENT", links.event());
        String agents = links.linked(town.cda, need, "EVENT", links.event());
        links.takeBack(other, need, theirs).statusCode(403).body("code", equalTo("challenge-link-of-others"));
        links.takeBack(raiser, need, agents).statusCode(403);
        links.takeBack(new Town().cda, need, theirs).statusCode(404);
        links.takeBack(raiser, needs.raise(raiser, "Another"), theirs).statusCode(404);
        links.takeBack(raiser, need, theirs).statusCode(200).body("links", equalTo(1));
        links.takeBack(raiser, need, theirs).statusCode(404);
        needs.post(raiser, need, "/solution").statusCode(200);
        links.takeBack(town.agency, need, agents)
                .statusCode(200)
                .body("state", equalTo("SOLVED"))
                .body("links", equalTo(0));
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ? and verb like '%linked'",
                        UUID.fromString(need)))
                .isEqualTo("challenge.linked challenge.linked challenge.unlinked challenge.unlinked");
    }

    @Test
    @DisplayName("stays when it is over or dropped, and says so")
    void states() {
        String over = links.event();
        String cancelled = links.event();
        links.linked(town.cda, need, "EVENT", over);
        links.linked(town.cda, need, "EVENT", cancelled);
        links.linked(town.cda, need, "NETWORK", links.alliance.id);
        Links.isOver(over);
        links.cancel(cancelled);
        links.dissolve();
        links.list(town.cda, need).body("items.state", contains("DROPPED", "DROPPED", "DONE"));
        links.list(other, need).body("items.state", contains("DROPPED", "DONE"));
        needs.read(other, need).body("links", equalTo(2));
    }

    @Test
    @DisplayName(
            "is kept for all when needs are merged, each thing once, and goes with its own when they are separated")
    void merged() {
        String gone = needs.raise(other, "Powder for polishing");
        String both = links.event();
        String one = links.event();
        links.linked(raiser, need, "EVENT", both);
        String same = links.linked(town.cda, gone, "EVENT", both);
        links.linked(other, gone, "EVENT", one);
        needs.merge(gone, need).statusCode(200).body("links", equalTo(2)).body("state", equalTo("ANSWERED"));
        for (String each : List.of(need, gone)) {
            links.list(raiser, each).body("items.linkedId", contains(one, both));
        }
        links.link(raiser, gone, "EVENT", links.event()).statusCode(409).body("mergedInto", equalTo(need));
        links.link(town.cda, need, "EVENT", one).statusCode(409).body("code", equalTo("challenge-linked-already"));
        linkedTo(raiser, one, need);
        links.takeBack(town.cda, need, same)
                .statusCode(200)
                .body("id", equalTo(need))
                .body("links", equalTo(2))
                .body("state", equalTo("RAISED"));
        needs.post(town.cda, gone, "/separation")
                .statusCode(200)
                .body("state", equalTo("RAISED"))
                .body("links", equalTo(1));
        links.list(raiser, need).body("items.linkedId", contains(both));
        linkedTo(raiser, one, gone);
    }

    @Test
    @DisplayName("names the needs that it is for")
    void backwards() {
        String event = links.event();
        String second = needs.raise(other, "Furnace oil");
        needs.raise(other, "Gas");
        links.linked(town.cda, need, "EVENT", event);
        links.linked(town.cda, second, "EVENT", event);
        linkedTo(raiser, event, second, need);
        linkedTo(raiser, event + "&mine=true", need);
        linkedTo(raiser, event + "&q=furnace&order=SUPPORTED", second);
        linkedTo(raiser, UUID.randomUUID().toString());
    }

    private ValidatableResponse linkedTo(Resident by, String query, String... found) {
        return by.calls()
                .get(needs.path + "?linkedTo=" + query)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(found)));
    }
}
