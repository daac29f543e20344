package org.sahyog.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@Tag("I25")
@DisplayName("Two clusters that learn from each other")
class TwinningTest {
    private static final Map<String, Object> WHY = Map.of("reason", "Our firms make other things now.");

    private final Twins twins = new Twins();
    private final Town here = twins.here();
    private final Town there = twins.there();

    private String proposed() {
        return post(here.cda, Twins.path(here), twins.draft())
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private JsonNode active() {
        return step(there, proposed(), "/acceptance", null)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .extract()
                .as(JsonNode.class);
    }

    private static ValidatableResponse post(Resident by, String path, Object body) {
        return (body == null ? by.posts() : by.posts().body(body)).post(path).then();
    }

    private static ValidatableResponse step(Town by, String id, String step, Object body) {
        return post(by.cda, Twins.path(by) + "/" + id + step, body);
    }

    private static ValidatableResponse read(Town by, String id) {
        return by.cda.calls().get(Twins.path(by) + "/" + id).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    @Test
    @DisplayName("begin when the other side agrees; both read what each owes, strangers nothing")
    void begins() {
        String id = proposed();
        read(there, id)
                .body("sides.clusterId", contains(here.clusterId.toString(), there.clusterId.toString()))
                .body("sides[0].obligations.state", contains("PROPOSED"));
        refused(step(here, id, "/acceptance", null), 403, "twinning-other-side");
        refused(
                post(there.cda, Twins.path(there), Twins.draft(there.clusterId, here.clusterId)),
                409,
                "twinning-twinned-already");
        step(there, id, "/acceptance", null).statusCode(200).body("sides[1].obligations.state", contains("OPEN"));
        refused(step(there, id, "/acceptance", null), 409, "twinning-not-proposed");
        read(here, id).body("state", equalTo("ACTIVE"));
        here.firm().calls().get(Twins.path(here) + "/" + id).then().statusCode(200);
        Town stranger = new Town();
        stranger.cda.calls().get(Twins.path(stranger) + "/" + id).then().statusCode(404);
        stranger.cda.calls().get(Twins.path(here) + "/" + id).then().statusCode(404);
        there.cda
                .calls()
                .get(Twins.path(there) + "?state=ACTIVE")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        there.cda.calls().get(Twins.path(there) + "?state=ENDED").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("owe each other something, within a term of five years at most")
    void fits() {
        Map<String, Object> draft = twins.draft();
        draft.put("endsOn", Twins.today().plusYears(6).toString());
        refused(post(here.cda, Twins.path(here), draft), 422, "twinning-term-unfit");
        draft = twins.draft();
        draft.put("partnerClusterId", here.clusterId);
        refused(post(here.cda, Twins.path(here), draft), 422, "twinning-partner-unfit");
        draft = twins.draft();
        Object ours = ((List<?>) draft.get("obligations")).get(0);
        draft.put("obligations", List.of(ours, ours));
        refused(post(here.cda, Twins.path(here), draft), 422, "twinning-one-sided");
    }

    @Test
    @DisplayName(
            "are declined with a reason, after which they may be proposed anew; who proposed them may take them back")
    void declined() {
        String id = proposed();
        refused(step(here, id, "/declining", WHY), 403, "twinning-other-side");
        step(there, id, "/declining", WHY)
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("overReason", equalTo("Our firms make other things now."));
        String anew = proposed();
        refused(step(there, anew, "/end", WHY), 403, "twinning-other-side");
        step(here, anew, "/end", WHY).statusCode(200).body("state", equalTo("ENDED"));
        read(here, anew).body("sides.obligations.flatten()", hasSize(0));
    }

    @Test
    @DisplayName(
            "visits count for both when the guest says so: what the host enters waits for it, what the guest enters counts")
    void balance() {
        JsonNode twinning = active();
        String id = twinning.get("id").asText();
        String ours = Twins.owedBy(twinning, here);
        String done = step(here, id, "/fulfilments", Twins.visit(ours))
                .statusCode(201)
                .body("state", equalTo("CLAIMED"))
                .extract()
                .path("id");
        read(here, id).body("sides[0].visitsGiven", equalTo(0));
        refused(step(here, id, "/fulfilments/" + done + "/confirmation", null), 403, "twinning-other-side");
        step(there, id, "/fulfilments/" + done + "/confirmation", null)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        refused(step(there, id, "/fulfilments/" + done + "/contradiction", WHY), 409, "twinning-judged-already");
        step(there, id, "/fulfilments", Twins.visit(ours)).statusCode(201).body("state", equalTo("CONFIRMED"));
        String denied = step(there, id, "/fulfilments", Twins.visit(Twins.owedBy(twinning, there)))
                .statusCode(201)
                .extract()
                .path("id");
        step(here, id, "/fulfilments/" + denied + "/contradiction", WHY)
                .statusCode(200)
                .body("contradictedBecause", equalTo("Our firms make other things now."));
        read(there, id)
                .body("sides.visitsGiven", contains(2, 0))
                .body("sides.visitsReceived", contains(0, 2))
                .body("sides.balance", contains(2, -2))
                .body("sides.visitorsHosted", contains(22, 0))
                .body("sides[0].obligations[0].kept", equalTo(2))
                .body("sides[0].obligations[0].state", equalTo("KEPT"))
                .body("sides[1].obligations[0].state", equalTo("OPEN"));
        here.firm()
                .calls()
                .get(Twins.path(here) + "/" + id + "/fulfilments?limit=2")
                .then()
                .statusCode(200)
                .body("items.state", contains("CONTRADICTED", "CONFIRMED"));
    }

    @Test
    @DisplayName("count only what happened within the term, until today, of an obligation and an event of the two")
    void outside() {
        JsonNode twinning = active();
        String id = twinning.get("id").asText();
        Map<String, Object> visit = Twins.visit(Twins.owedBy(twinning, here));
        visit.put("happenedOn", Twins.today().plusDays(1).toString());
        refused(step(here, id, "/fulfilments", visit), 422, "twinning-outside-term");
        visit.put("happenedOn", Twins.today().minusYears(1).toString());
        refused(step(here, id, "/fulfilments", visit), 422, "twinning-outside-term");
        visit.put("happenedOn", Twins.today().toString());
        visit.put("eventId", new Town().publishedEvent(5, 3));
        refused(step(here, id, "/fulfilments", visit), 422, "twinning-event-unfit");
        visit.put("eventId", there.publishedEvent(5, 3));
        step(here, id, "/fulfilments", visit).statusCode(201).body("eventId", equalTo(visit.get("eventId")));
        refused(step(here, id, "/fulfilments", Twins.visit(UUID.randomUUID())), 422, "twinning-no-such-obligation");
    }

    @Test
    @DisplayName("an obligation that is due and not confirmed is late")
    void late() {
        String id = active().get("id").asText();
        Town.run("update twinning_obligation set due_on = current_date - 2 where twinning_id = ?", UUID.fromString(id));
        read(here, id).body("sides[0].obligations[0].state", equalTo("LATE"));
    }

    @Test
    @DisplayName("go on only if both sides want it, and not by one person who serves both")
    void renewed() {
        String id = active().get("id").asText();
        String longer = Twins.renewal().get("endsOn").toString();
        refused(step(there, id, "/renewal/acceptance", null), 409, "twinning-no-renewal");
        step(here, id, "/renewal", Twins.renewal())
                .statusCode(200)
                .body("renewal.endsOn", equalTo(longer))
                .body("endsOn", not(equalTo(longer)));
        refused(step(here, id, "/renewal/acceptance", null), 403, "twinning-other-side");
        there.served(here.cda);
        refused(
                post(here.cda, Twins.path(there) + "/" + id + "/renewal/acceptance", null),
                403,
                "twinning-same-person");
        step(there, id, "/renewal/declining", null).statusCode(200).body("renewal", nullValue());
        Map<String, Object> more = Map.of(
                "endsOn",
                longer,
                "obligations",
                List.of(Map.of(
                        "clusterId",
                        here.clusterId,
                        "kind",
                        "SHARE_PRACTICES",
                        "what",
                        "Three practices of finishing",
                        "quantity",
                        3,
                        "dueOn",
                        longer)));
        step(there, id, "/renewal", more)
                .statusCode(200)
                .body("sides[0].obligations.state", contains("OPEN", "PROPOSED"));
        step(here, id, "/renewal/acceptance", null)
                .statusCode(200)
                .body("endsOn", equalTo(longer))
                .body("renewal", nullValue())
                .body("sides[0].obligations.state", contains("OPEN", "OPEN"));
    }

    @Test
    @DisplayName("are over after the last day, unless they were renewed; what happened before may still be entered")
    void over() {
        JsonNode twinning = active();
        String id = twinning.get("id").asText();
        Town.run("update twinning set ends_on = current_date - 2 where id = ?", UUID.fromString(id));
        Town.run(
                "update deadline set due_at = now(), try_at = now() where kind = 'twinning.term-over' and entity_id = ?",
                UUID.fromString(id));
        assertThat(Patience.until(() -> read(here, id).extract().path("state").equals("ENDED")))
                .isTrue();
        read(there, id).body("overReason", nullValue());
        refused(step(here, id, "/renewal", Twins.renewal()), 409, "twinning-not-active");
        step(here, id, "/fulfilments", Twins.visit(Twins.owedBy(twinning, here)))
                .statusCode(201);
    }
}
