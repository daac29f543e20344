package org.sahyog.cluster.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("Two entries that may be one firm")
class DuplicateCaseTest {
    private final Town town = new Town();
    private final String tail = UUID.randomUUID().toString();

    @Test
    @DisplayName("open a case for the agent, of which the founder learns nothing")
    void founderLearnsNothing() {
        enter(town, "Kaveri Lamps " + tail);
        Resident founder = Town.nobody();
        found(founder, "Kaveri Lamp " + tail);
        list(town.cda, town, "OPEN")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].likeness", equalTo("SIMILAR_NAME_AND_PIN"))
                .body("items[0].organisation.name", containsString("Kaveri Lamp "));
        town.cda.calls().get("/me/home").then().body("items.kind", hasItem("DUPLICATE"));
        list(founder, town, "OPEN").then().statusCode(404);
        founder.calls().get("/me/home").then().body("items", empty());
        list(town.firm(), town, "OPEN").then().statusCode(403);
        list(new Town().cda, town, "OPEN").then().statusCode(404);
    }

    @Test
    @DisplayName("are merged: the old id and the old name lead to the kept firm, and its founder owns that one")
    void merged() {
        String kept = enter(town, "Kaveri Lamps " + tail);
        Resident founder = Town.nobody();
        String gone = found(founder, "Kaveri Lamp " + tail);
        String caseId = list(town.cda, town, "OPEN").path("items[0].id");
        decide(town.cda, caseId, "MERGED", kept)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("keptId", equalTo(kept))
                .body("organisation.mergedInto", equalTo(kept));

        founder.calls()
                .get("/me")
                .then()
                .body("organisations.id", equalTo(List.of(kept)))
                .body("organisations[0].role", equalTo("OWNER"));
        founder.calls()
                .get("/organisations/" + gone)
                .then()
                .statusCode(200)
                .body("id", equalTo(kept))
                .body("mergedInto", equalTo(kept));
        founder.calls().get("/organisations?q=Kaveri Lamp " + tail).then().body("items.id", equalTo(List.of(kept)));
        founder.calls()
                .header("Acting-For", gone)
                .get("/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("access-acting-for-merged"))
                .body("mergedInto", equalTo(kept));
        founder.calls().get("/organisations/" + gone + "/people").then().statusCode(404);
        town.cda
                .posts()
                .body(Map.of("organisationId", gone))
                .post("/clusters/" + town.clusterId + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("cluster-organisation-merged"));
        assertThat(Town.count(
                        "select count(*) from organisation where id = ?::uuid and name like 'Kaveri Lamp %'", gone))
                .as("nothing is lost")
                .isOne();
    }

    @Test
    @DisplayName("are decided once, with a reason that stays to be read")
    void once() {
        String kept = enter(town, "Kaveri Lamps " + tail);
        found(Town.nobody(), "Kaveri Lamp " + tail);
        String caseId = list(town.cda, town, "OPEN").path("items[0].id");
        List<Integer> statuses = Stream.of(town.cda, town.agency)
                .map(agent -> CompletableFuture.supplyAsync(() -> decide(agent, caseId, "MERGED", kept)))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();
        assertThat(statuses).isEqualTo(List.of(200, 409));
        decide(town.cda, caseId, "DISTINCT", null).then().statusCode(409).body("code", equalTo("cluster-case-decided"));
        list(town.agency, town, "MERGED").then().body("items[0].reason", equalTo("Seen by an agent."));
        list(town.agency, town, "OPEN").then().body("items", empty());
    }

    @Test
    @DisplayName("that are two firms stay two")
    void distinct() {
        String one = enter(town, "Kaveri Lamps " + tail);
        Resident founder = Town.nobody();
        String two = found(founder, "Kaveri Lamp " + tail);
        String caseId = list(town.cda, town, "OPEN").path("items[0].id");
        decide(town.cda, caseId, "DISTINCT", one)
                .then()
                .statusCode(422)
                .body("code", equalTo("cluster-case-keep-needed"));
        decide(town.cda, caseId, "MERGED", null).then().statusCode(422);
        decide(town.cda, caseId, "MERGED", UUID.randomUUID().toString()).then().statusCode(422);
        decide(town.cda, caseId, "DISTINCT", null).then().statusCode(200);
        founder.calls().get("/me").then().body("organisations.id", equalTo(List.of(two)));
    }

    @Test
    @DisplayName(
            "show nothing to the agent who entered the newer one and does not see the older; the older one's agent decides")
    void hiddenFromWhoeverEntered() {
        String older = enter(town, "Kaveri Lamps " + tail);
        Town elsewhere = new Town();
        enter(elsewhere, "Kaveri Lamp " + tail);
        String caseId = list(town.cda, town, "OPEN").path("items[0].id");
        list(elsewhere.cda, elsewhere, "OPEN").then().statusCode(200).body("items", empty());
        elsewhere.cda.calls().get("/me/home").then().body("items.kind", not(hasItem("DUPLICATE")));
        decide(elsewhere.cda, elsewhere, caseId, "DISTINCT", null).then().statusCode(404);
        list(elsewhere.agency, elsewhere, "OPEN").then().body("items.id", equalTo(List.of(caseId)));
        decide(town.cda, caseId, "MERGED", older)
                .then()
                .statusCode(403)
                .body("code", equalTo("cluster-case-of-others"));
        decide(elsewhere.agency, elsewhere, caseId, "MERGED", older).then().statusCode(200);
        elsewhere
                .cda
                .calls()
                .get("/clusters/" + elsewhere.clusterId + "/stakeholders?q=Kaveri Lamps " + tail)
                .then()
                .body("items.organisationId", equalTo(List.of(older)));
    }

    @Test
    @DisplayName(
            "when merged, what the one had registered stays as it was and is its people's still; the owner of the kept one stays the only one")
    void registrationsStay() {
        Resident gone = town.firm();
        Resident kept = town.firm();
        String events = "/clusters/" + town.clusterId + "/events/" + town.publishedEvent(5, 9);
        String registration = gone.posts()
                .body("{\"seats\":1}")
                .post(events + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID caseId = Ids.next();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SAME_UDYAM_NUMBER')",
                caseId,
                gone.organisationId(),
                kept.organisationId());
        decide(town.cda, caseId.toString(), "MERGED", kept.organisationId().toString())
                .then()
                .statusCode(200);
        gone.calls()
                .get("/me")
                .then()
                .body("organisations.id", equalTo(List.of(kept.organisationId().toString())))
                .body("organisations[0].role", equalTo("STAFF"));
        kept.calls().get("/me").then().body("organisations[0].role", equalTo("OWNER"));
        assertThat(Town.count(
                        "select count(*) from registration where id = ?::uuid and organisation_id = ?",
                        registration,
                        gone.organisationId()))
                .isOne();
        gone.calls().get(events + "/registrations/" + registration).then().statusCode(200);
        gone.posts()
                .post(events + "/registrations/" + registration + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(Town.count(
                        "select count(*) from stakeholder where organisation_id = ? and state = 'ACTIVE'",
                        gone.organisationId()))
                .isZero();
    }

    private static String enter(Town town, String name) {
        return town.cda
                .posts()
                .body(draft(name))
                .post("/clusters/" + town.clusterId + "/firms")
                .then()
                .statusCode(201)
                .extract()
                .path("organisationId");
    }

    private static String found(Resident founder, String name) {
        return founder.posts()
                .body(draft(name))
                .post("/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> draft(String name) {
        return Map.of("kind", "FIRM", "name", name, "pinCode", "244001");
    }

    private static Response list(Resident caller, Town town, String state) {
        return caller.calls().get("/clusters/" + town.clusterId + "/duplicate-cases?state=" + state);
    }

    private Response decide(Resident caller, String caseId, String decision, String keep) {
        return decide(caller, town, caseId, decision, keep);
    }

    private static Response decide(Resident caller, Town town, String caseId, String decision, String keep) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "reason", "Seen by an agent."));
        if (keep != null) {
            body.put("keep", keep);
        }
        RequestSpecification call = caller.posts().body(body);
        return call.post("/clusters/" + town.clusterId + "/duplicate-cases/" + caseId + "/decision");
    }
}
