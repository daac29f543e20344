package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.training.Classroom;

@QuarkusTest
@DisplayName("The certificate of a training")
class TrainingCertificateTest {
    @TestHTTPResource("/api/v1")
    URI api;

    private final Classroom room = new Classroom();
    private final Resident worker = Town.nobody();
    private String training;
    private String registration;
    private String certificates;

    @BeforeEach
    void hold() {
        training = room.published();
        registration = room.register(
                room.firm,
                training,
                3,
                List.of(Map.of("name", "सुनीता देवी"), Map.of("name", "Ravi"), Map.of("name", "Meena")));
        room.begin(training);
        certificates = "/clusters/" + room.town.clusterId + "/events/" + training + "/certificates";
    }

    @Test
    @DisplayName("is earned by passing, and neither by coming nor by trying")
    void passed() {
        enter(1, "PASSED");
        enter(2, "NOT_PASSED");
        end();
        issue().statusCode(201).body("places.place", is(List.of(1)));
        JsonPath list = list();
        assertThat(list.getString("items[0].name")).isEqualTo("सुनीता देवी");
        assertThat(list.getInt("items[0].minutes")).isEqualTo(480);
        assertThat(list.getString("items[0].organisationName")).isNull();
        assertThat(list.getString("items[0].firstOn")).isEqualTo("2031-02-12");
    }

    @Test
    @DisplayName(
            "is hers once she takes the result, and no more when she gives it back; the firm that sent her never sees it")
    void hers() {
        String result = enter(1, "PASSED");
        String code = room.code(result(result));
        end();
        String id = issue().extract().path("places[0].certificateId");
        worker.calls().get("/me/certificates").then().body("items.size()", is(0));
        worker.posts()
                .body(Map.of("code", code))
                .post("/me/skills/claims")
                .then()
                .statusCode(201)
                .body("certificateId", is(id));
        worker.calls().get("/me/certificates").then().body("items.id", is(List.of(id)));
        worker.calls().get("/me/skills").then().body("items[0].certificateId", is(id));
        worker.calls()
                .accept("application/pdf")
                .get("/me/certificates/" + id + "/paper")
                .then()
                .statusCode(200);

        String firms = certificates.replace("/certificates", "/registrations/" + registration + "/certificates");
        room.firm.calls().get(firms).then().statusCode(200).body("items.size()", is(0));
        room.firm
                .calls()
                .accept("application/pdf")
                .get(firms + "/" + id + "/paper")
                .then()
                .statusCode(404);
        assertThat(Town.count(
                        "select count(*) from change where kind = 'certificate' and entity_id = ? and scope_id = ?",
                        UUID.fromString(id),
                        room.firm.organisationId()))
                .isZero();

        worker.posts().post("/me/skills/" + result + "/release").then().statusCode(200);
        worker.calls().get("/me/certificates").then().body("items.size()", is(0));
    }

    @Test
    @DisplayName("goes with her name when she is erased")
    void erased() {
        String code = room.code(result(enter(1, "PASSED")));
        end();
        issue().statusCode(201);
        worker.posts()
                .body(Map.of("code", code))
                .post("/me/skills/claims")
                .then()
                .statusCode(201);
        worker.posts().post("/my-data/erasure").then().statusCode(200);
        assertThat(list().getString("items[0].name")).isNull();
        assertThat(list().getString("items[0].state")).isEqualTo("STANDING");
    }

    @Test
    @DisplayName("ends when the result is put right to NOT_PASSED")
    void failed() {
        String result = enter(1, "PASSED");
        end();
        issue().statusCode(201);
        change(result, Map.of("outcome", "PASSED", "score", 71)).statusCode(200);
        assertThat(list().getString("items[0].state")).isEqualTo("STANDING");
        change(result, Map.of("outcome", "NOT_PASSED")).statusCode(200);
        assertThat(list().getString("items[0].revokedBecause")).isEqualTo("RESULT_CHANGED");
        issue().body("places.size()", is(0));
    }

    @Test
    @DisplayName("ends when scans that the result follows are undone, so that too few sessions were attended")
    void tooFewSessions() {
        Blackboard board = new Blackboard(1);
        board.sessions.subList(0, 3).forEach(session -> board.upload(board.scan(1, session)));
        board.enter(board.draft(1)).statusCode(201).body("outcome", is("PASSED"));
        Town.run(
                "update event set ends_at = now() - interval '1 minute' where id = ?", UUID.fromString(board.training));
        String issued = board.event + "/certificates";
        board.room.organiser.posts().body(draft()).post(issued).then().statusCode(201);
        board.undo(1, board.sessions.get(0)).statusCode(200);
        assertThat(board.result(1).getString("outcome")).isEqualTo("NOT_PASSED");
        assertThat(board.read(issued).getString("items[0].revokedBecause")).isEqualTo("RESULT_CHANGED");
    }

    @Test
    @DisplayName("names no hours where no sessions were planned: how long an event lasts says nothing of them")
    void withoutSessions() {
        Map<String, Object> plan = Classroom.draft();
        plan.remove("modules");
        plan.remove("attendancePercent");
        training = room.published(plan);
        registration = room.register(room.firm, training, 1, List.of(Map.of("name", "Ravi")));
        room.begin(training);
        certificates = "/clusters/" + room.town.clusterId + "/events/" + training + "/certificates";
        enter(1, "PASSED");
        end();
        issue();
        assertThat(list().getString("items[0].state")).isEqualTo("STANDING");
        assertThat(list().getString("items[0].minutes")).isNull();
    }

    @RepeatedTest(
            value = 5,
            name = "does not stand where it is issued while the result is changed, time {currentRepetition}")
    void race() {
        String result = enter(1, "PASSED");
        end();
        String tag = room.organiser.calls().get(result(result)).header("ETag");
        HttpRequest change = HttpRequest.newBuilder(URI.create(api + result(result)))
                .header("Authorization", "Bearer " + room.organiser.token())
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofString("{\"outcome\":\"NOT_PASSED\"}"))
                .build();
        HttpRequest issue = Race.post(URI.create(api + certificates), room.organiser, new JsonObject(draft()).encode());
        assertThat(new Race().send(List.of(issue, change)))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201));
        room.organiser.calls().get(certificates + "?state=STANDING").then().body("items.size()", is(0));
    }

    private String result(String id) {
        return room.trainings + "/" + training + "/results/" + id;
    }

    private String enter(int position, String outcome) {
        return room.organiser
                .posts()
                .body(new HashMap<>(
                        Map.of("registrationId", registration, "position", position, "outcome", outcome, "score", 70)))
                .post(room.trainings + "/" + training + "/results")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String id, Map<String, Object> mark) {
        return room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", room.organiser.calls().get(result(id)).header("ETag"))
                .body(mark)
                .put(result(id))
                .then();
    }

    private void end() {
        Town.run("update event set ends_at = now() - interval '1 minute' where id = ?", UUID.fromString(training));
    }

    private static Map<String, Object> draft() {
        return Map.of("language", "ta", "signatoryName", "Dr. Meena Iyer", "signatoryOffice", "Director");
    }

    private ValidatableResponse issue() {
        return room.organiser.posts().body(draft()).post(certificates).then().statusCode(201);
    }

    private JsonPath list() {
        return room.organiser.calls().get(certificates).jsonPath();
    }
}
