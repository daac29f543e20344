package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.training.Classroom;

@QuarkusTest
@DisplayName("What came of a training")
class TrainingResultTest {
    private final Classroom room = new Classroom();
    private String training;
    private String results;

    @BeforeEach
    void plan() {
        training = room.published();
        results = room.trainings + "/" + training + "/results";
    }

    @Test
    @DisplayName("is entered by the organiser for each seat, once, under the name that was written for it")
    void entered() {
        String registration = room.register(
                room.firm,
                training,
                3,
                List.of(Map.of("name", "सुनीता देवी", "phone", "+919837123456"), Map.of("name", "Ravi")));
        enter(draft(registration, 1)).statusCode(409).body("code", is("training-not-begun"));
        room.begin(training);
        enter(draft(registration, 1))
                .statusCode(201)
                .body("name", is("सुनीता देवी"))
                .body("outcome", is("PASSED"))
                .body("score", is(70))
                .body("attended", is(4))
                .body("sessions", is(4))
                .body("minutes", is(480))
                .body("endedOn", is("2031-02-13"))
                .body("owned", is(false))
                .body("phone", nullValue())
                .body("organisationId", is(room.firm.organisationId().toString()));
        enter(draft(registration, 1)).statusCode(409).body("code", is("training-result-known"));
        enter(draft(registration, 3)).statusCode(422).body("code", is("training-name-needed"));
        Map<String, Object> named = draft(registration, 3);
        named.put("name", "கவிதா");
        named.put("attended", List.of(1, 2, 3));
        enter(named).statusCode(201).body("name", is("கவிதா")).body("minutes", is(420));
        enter(draft(registration, 4)).statusCode(422).body("code", is("training-seat-unknown"));
        room.organiser.calls().get(results + "?limit=1").then().body("items.position", is(List.of(1)));
    }

    @Test
    @DisplayName("is held to the training’s rules, and put right with the tag that was read")
    void rules() {
        String registration = room.register(room.firm, training, 1, List.of(Map.of("name", "Ravi")));
        room.begin(training);
        Map<String, Object> absent = draft(registration, 1);
        absent.put("attended", List.of(1, 2));
        enter(absent).statusCode(422).body("code", is("training-attendance-short"));
        Map<String, Object> weak = draft(registration, 1);
        weak.put("score", 49);
        enter(weak).statusCode(422).body("code", is("training-score-short"));
        weak.put("outcome", "NOT_PASSED");
        String id = enter(weak).statusCode(201).extract().path("id");
        String tag = room.organiser.calls().get(results + "/" + id).header("ETag");
        change(id, "\"9\"", Map.of("outcome", "PASSED", "score", 51)).statusCode(412);
        change(id, tag, Map.of("outcome", "PASSED", "score", 51, "name", "Ravi Kumar"))
                .statusCode(200)
                .body("score", is(51))
                .body("name", is("Ravi Kumar"))
                .body("version", is(1));
    }

    @Test
    @DisplayName("is entered for many at once: all or none, and a refusal says which it is about")
    void batch() {
        List<Map<String, Object>> names = IntStream.rangeClosed(1, 10)
                .mapToObj(nth -> Map.<String, Object>of("name", "Worker " + nth))
                .toList();
        String registration = room.register(room.firm, training, 10, names);
        room.begin(training);
        List<Map<String, Object>> all = new java.util.ArrayList<>(IntStream.rangeClosed(1, 10)
                .mapToObj(nth -> draft(registration, nth))
                .toList());
        all.get(6).put("score", 3);
        batch(all).statusCode(422).body("errors[0].pointer", is("/results/6/score"));
        room.organiser.calls().get(results).then().body("items.size()", is(0));
        all.get(6).put("score", 90);
        batch(all)
                .statusCode(201)
                .body(
                        "results.position",
                        is(IntStream.rangeClosed(1, 10).boxed().toList()));
    }

    @Test
    @DisplayName("is for the organiser alone: the firm that sent somebody does not read it")
    void sight() {
        String registration = room.register(room.firm, training, 1, List.of(Map.of("name", "Ravi")));
        room.begin(training);
        String id = enter(draft(registration, 1)).extract().path("id");
        room.firm.calls().get(results).then().statusCode(403);
        room.firm.calls().get(results + "/" + id).then().statusCode(403);
        room.firm.posts().post(results + "/" + id + "/code").then().statusCode(403);
        Town.loner().calls().get(results).then().statusCode(404);
        room.town.cda.calls().get(results + "/" + id).then().statusCode(200);
        String of = "/clusters/" + room.town.clusterId + "/events/" + training + "/registrations/" + registration;
        assertThat(room.firm.calls().get(of).asString()).doesNotContain("PASSED");
    }

    @Test
    @DisplayName("is of agents and of the staff of institutions as of firms’ workers")
    void everybody() {
        Map<String, Object> open = Classroom.draft();
        open.remove("trainees");
        training = room.published(open);
        results = room.trainings + "/" + training + "/results";
        String agents = room.register(room.town.cda, training, 1, List.of(Map.of("name", "Dinesh Rao")));
        String staff = room.register(room.organiser, training, 1, List.of(Map.of("name", "Meena")));
        room.begin(training);
        batch(List.of(draft(agents, 1), draft(staff, 1)))
                .statusCode(201)
                .body(
                        "results.organisationId",
                        is(List.of(
                                room.town.agencyId.toString(),
                                room.organiser.organisationId().toString())));
    }

    private static Map<String, Object> draft(String registration, int position) {
        return new HashMap<>(
                Map.of("registrationId", registration, "position", position, "outcome", "PASSED", "score", 70));
    }

    private ValidatableResponse enter(Map<String, Object> draft) {
        return room.organiser.posts().body(draft).post(results).then();
    }

    private ValidatableResponse batch(List<Map<String, Object>> drafts) {
        return room.organiser
                .posts()
                .body(Map.of("results", drafts))
                .post(results + "/batch")
                .then();
    }

    private ValidatableResponse change(String id, String tag, Map<String, Object> draft) {
        return room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(results + "/" + id)
                .then();
    }
}
