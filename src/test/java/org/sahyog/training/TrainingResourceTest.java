package org.sahyog.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A training and its event")
class TrainingResourceTest {
    private final Classroom room = new Classroom();

    @Test
    @DisplayName("is one thing: modules, trainers, rule and event, read and changed together")
    void oneThing() {
        String id = room.published();
        var read = room.firm.calls().get(room.trainings + "/" + id).then().statusCode(200);
        read.body("id", is(id))
                .body("event.kind", is("TRAINING"))
                .body("modules.title", is(List.of("The bath", "Polish")))
                .body("modules[0].sessions[1].localStart", is("2031-02-12T13:00:00"))
                .body("trainers[0].name", is("Dr. Meena Iyer"))
                .body("trainers[0].personId", nullValue())
                .body("minutes", is(480))
                .body("trainees", is(List.of("FIRM_WORKERS", "AGENTS")))
                .body("attendancePercent", is(75))
                .body("passScore", is(50));
        String tag = read.extract().header("ETag");
        Map<String, Object> anew = Classroom.draft();
        anew.remove("modules");
        anew.put("attendancePercent", 100);
        put(id, "\"0\"", anew, 412);
        put(id, tag, anew, 200);
        room.firm
                .calls()
                .get(room.trainings + "/" + id)
                .then()
                .body("modules.size()", is(0))
                .body("attendancePercent", is(100));
        room.firm.calls().get(room.trainings).then().body("items.id", is(List.of(id)));
    }

    private void put(String id, String tag, Map<String, Object> draft, int status) {
        room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(room.trainings + "/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    @DisplayName("moves its sessions along when only the event is moved, and takes them into a copy")
    void moves() {
        String id = room.published();
        String event = "/clusters/" + room.town.clusterId + "/events/" + id;
        @SuppressWarnings("unchecked")
        Map<String, Object> anew = (Map<String, Object>) Classroom.draft().get("event");
        anew.put("localStart", "2031-03-12T09:00:00");
        anew.put("localEnd", "2031-03-13T16:00:00");
        room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(anew)
                .put(event)
                .then()
                .statusCode(200);
        room.firm
                .calls()
                .get(room.trainings + "/" + id)
                .then()
                .body("modules[1].sessions[0].localStart", is("2031-03-13T09:00:00"));
        String copy = room.organiser
                .posts()
                .body(Map.of("localStart", "2031-04-01T11:00:00"))
                .post(event + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        room.organiser
                .calls()
                .get(room.trainings + "/" + copy)
                .then()
                .body("modules[1].sessions[0].localStart", is("2031-04-02T11:00:00"))
                .body("trainers[0].name", is("Dr. Meena Iyer"))
                .body("passScore", is(50));
    }

    @Test
    @DisplayName("that was scheduled as a plain event is a training too, and gets modules later")
    void plain() {
        String id = room.town
                .institution
                .posts()
                .body(Map.of(
                        "kind",
                        "TRAINING",
                        "title",
                        "Costing",
                        "language",
                        "en",
                        "audience",
                        "CLUSTER",
                        "localStart",
                        "2031-02-12T10:00:00",
                        "localEnd",
                        "2031-02-13T17:00:00",
                        "venue",
                        "Hall 2",
                        "capacity",
                        5))
                .post("/clusters/" + room.town.clusterId + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var read = room.organiser
                .calls()
                .get(room.trainings + "/" + id)
                .then()
                .statusCode(200)
                .body("modules.size()", is(0));
        put(id, read.extract().header("ETag"), Classroom.draft(), 200);
        room.organiser.calls().get(room.trainings + "/" + id).then().body("modules.size()", is(2));
        String meeting = room.town.publishedEvent(5, 10);
        room.organiser.calls().get(room.trainings + "/" + meeting).then().statusCode(404);
    }

    @Test
    @DisplayName("has trainers of the organiser by their account, whose name is theirs; others only by name")
    void trainers() {
        Resident trainer = Town.person(room.organiser.organisationId(), "", "STAFF", "institution");
        Map<String, Object> draft = Classroom.draft();
        draft.put("trainers", List.of(Map.of("username", "minted-" + trainer.personId())));
        String id = room.schedule(draft)
                .statusCode(201)
                .body("trainers[0].personId", is(trainer.personId().toString()))
                .body("trainers[0].name", is("Person " + trainer.personId()))
                .extract()
                .path("id");
        trainer.calls()
                .get("/my-data/export")
                .then()
                .body("parts.find { it.name == 'trainingsGiven' }.items[0].eventId", is(id));
        draft.put("trainers", List.of(Map.of("username", "minted-" + room.firm.personId())));
        room.schedule(draft).statusCode(422).body("code", is("training-trainer-unknown"));
        draft.put("trainers", List.of(Map.of("organisation", "Central Tool Room")));
        room.schedule(draft).statusCode(422).body("code", is("training-trainer-unfit"));
        trainer.posts().post("/my-data/erasure").then().statusCode(200);
        String name = room.organiser
                .calls()
                .get(room.trainings + "/" + id)
                .then()
                .extract()
                .path("trainers[0].name");
        assertThat(name).doesNotContain(trainer.personId().toString());
    }
}
