package org.sahyog.training;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A training for some")
class TraineesTest {
    private final Classroom room = new Classroom();

    private String published(String... trainees) {
        Map<String, Object> draft = Classroom.draft();
        draft.put("trainees", List.of(trainees));
        return room.published(draft);
    }

    private String event(String id) {
        return "/clusters/" + room.town.clusterId + "/events/" + id;
    }

    private ValidatableResponse register(Resident who, String id, String ifFull) {
        return who.posts()
                .body(Map.of("seats", 1, "ifFull", ifFull))
                .post(event(id) + "/registrations")
                .then();
    }

    @Test
    @DisplayName("takes the agency’s agents and institutions’ staff, and tells a firm for whom it is")
    void refused() {
        String id = published("AGENTS", "INSTITUTION_STAFF");
        register(room.firm, id, "REFUSE")
                .statusCode(403)
                .body("code", is("event-only-for-others"))
                .body("detail", containsString("Support institution, Agency"));
        register(room.firm, id, "WAIT").statusCode(403);
        room.firm
                .posts()
                .header("Accept-Language", "hi")
                .body(Map.of("seats", 1))
                .post(event(id) + "/registrations")
                .then()
                .statusCode(403)
                .body("detail", containsString("सहायक संस्था"));
        room.town
                .cda
                .posts()
                .body(Map.of("seats", 1, "organisationId", room.firm.organisationId()))
                .post(event(id) + "/registrations")
                .then()
                .statusCode(403);
        register(room.town.cda, id, "REFUSE").statusCode(201);
        register(room.organiser, id, "REFUSE").statusCode(201);
    }

    @Test
    @DisplayName("says so before anybody asks: the training, its event and the list; a copy is for the same")
    void told() {
        String id = published("AGENTS");
        room.firm.calls().get(event(id)).then().body("onlyFor", is(List.of("AGENCY")));
        room.firm.calls().get(room.trainings + "/" + id).then().body("event.onlyFor", is(List.of("AGENCY")));
        room.firm
                .calls()
                .get("/clusters/" + room.town.clusterId + "/events")
                .then()
                .body("items[0].onlyFor", is(List.of("AGENCY")));
        String copy = room.organiser
                .posts()
                .body(Map.of("localStart", "2031-04-01T10:00:00"))
                .post(event(id) + "/copies")
                .then()
                .statusCode(201)
                .body("onlyFor", is(List.of("AGENCY")))
                .extract()
                .path("id");
        room.organiser.posts().post(event(copy) + "/publication").then().statusCode(200);
        register(room.firm, copy, "REFUSE").statusCode(403).body("code", is("event-only-for-others"));
        register(room.town.cda, copy, "REFUSE").statusCode(201);
    }

    @Test
    @DisplayName(
            "refuses others also in groups and at the door; who was registered before it was for some keeps her seat")
    void everywhere() {
        String id = published();
        register(room.firm, id, "REFUSE").statusCode(201);
        Resident other = room.town.firm();
        Map<String, Object> draft = Classroom.draft();
        draft.put("trainees", List.of("AGENTS", "INSTITUTION_STAFF"));
        room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(draft)
                .put(room.trainings + "/" + id)
                .then()
                .statusCode(200)
                .body("event.onlyFor", is(List.of("AGENCY", "INSTITUTION")));
        other.posts()
                .body(Map.of("seats", 1, "with", List.of(room.organiser.organisationId())))
                .post(event(id) + "/groups")
                .then()
                .statusCode(403)
                .body("code", is("event-only-for-others"));
        room.organiser
                .posts()
                .body(Map.of("seats", 1, "with", List.of(other.organisationId())))
                .post(event(id) + "/groups")
                .then()
                .statusCode(422)
                .body("code", is("event-group-of-strangers"));
        room.begin(id);
        Map<String, Object> walkIn = new HashMap<>(Map.of(
                "organisationId",
                other.organisationId(),
                "name",
                "Meena",
                "device",
                "Gate 1",
                "sentAt",
                Instant.now().toString(),
                "scannedAt",
                Instant.now().toString()));
        room.organiser
                .posts()
                .body(walkIn)
                .post(event(id) + "/walk-ins")
                .then()
                .statusCode(403)
                .body("code", is("event-only-for-others"));
        walkIn.put("organisationId", room.town.agencyId);
        room.organiser.posts().body(walkIn).post(event(id) + "/walk-ins").then().statusCode(201);
        room.organiser
                .calls()
                .get(event(id) + "/roster?organisationId=" + room.firm.organisationId())
                .then()
                .body("items.size()", is(1));
    }

    @Test
    @DisplayName("is for all, as long as it names nobody")
    void forAll() {
        String id = published();
        room.firm.calls().get(event(id)).then().body("onlyFor", empty());
        register(room.firm, id, "REFUSE").statusCode(201);
        register(room.town.cda, id, "REFUSE").statusCode(201);
    }
}
