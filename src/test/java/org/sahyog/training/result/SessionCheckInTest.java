package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("At the sessions of a training")
class SessionCheckInTest {
    private Blackboard board;

    @BeforeEach
    void begin() {
        board = new Blackboard(3);
    }

    private String session(int nth) {
        return board.sessions.get(nth - 1);
    }

    @Test
    @DisplayName("a place is scanned at each: the earliest counts, another one there is a double scan")
    void eachForItself() {
        Map<String, Object> first = board.scan(1, session(1));
        assertThat(board.upload(
                        first,
                        board.scan(1, session(2)),
                        board.scan(1, null),
                        board.scan(2, session(1)),
                        board.scan(2, UUID.randomUUID().toString())))
                .containsExactly("ADMITTED", "ADMITTED", "ADMITTED", "ADMITTED", "UNKNOWN_SESSION");
        assertThat(board.upload(first)).containsExactly("ADMITTED");
        Map<String, Object> twin = board.scan(2, session(1));
        assertThat(board.upload(twin)).containsExactly("DOUBLE_SCAN");
        twin.put("sessionId", session(3));
        assertThat(board.upload(twin)).as("of the same id at another session").containsExactly("ID_TAKEN");
        JsonPath doubles = board.read(board.event + "/check-ins?outcome=DOUBLE_SCAN");
        assertThat(doubles.getList("items.sessionId")).containsExactly(session(1));
        JsonPath door = board.read(board.event + "/door-list");
        assertThat(door.getList("items[0].places.sessions")).hasSize(3);
        assertThat(door.<String>getList("items[0].places.find { it.place == 1 }.sessions"))
                .containsExactlyInAnyOrder(session(1), session(2));
        assertThat(door.<String>getList("items[0].places.find { it.place == 3 }.sessions"))
                .isNull();
    }

    @Test
    @DisplayName("a mistake is undone there alone; without the session, at the whole training")
    void undone() {
        Map<String, Object> wrong = board.scan(1, session(2));
        board.upload(board.scan(1, session(1)), wrong, board.scan(2, session(2)));
        board.undo(1, session(3)).statusCode(409).body("code", is("checkin-not-in"));
        board.undo(1, session(2)).statusCode(200).body("places[0].sessions", is(List.of(session(1))));
        assertThat(board.upload(wrong)).containsExactly("UNDONE");
        assertThat(board.read(board.event + "/check-ins?outcome=UNDONE").getString("items[0].undoReason"))
                .isEqualTo("She was outside.");
        board.undo(2, session(2))
                .statusCode(200)
                .body("places[1].sessions", nullValue())
                .body("places[1].cameAt", nullValue());
        board.undo(2, null).statusCode(409);
        board.undo(1, null).statusCode(200).body("places[0].cameAt", nullValue());
        assertThat(board.upload(board.scan(1, session(2)))).containsExactly("ADMITTED");
    }

    @Test
    @DisplayName("who was there is told by the roster, as a list and as a sheet")
    void roster() {
        board.upload(board.scan(1, session(1)), board.scan(3, session(1)), board.scan(2, session(2)));
        String of = board.event + "/roster?sessionId=" + session(1);
        assertThat(board.read(of + "&presence=CAME").getList("items.place")).containsExactly(1, 3);
        assertThat(board.read(of + "&presence=EXPECTED").getList("items.place")).containsExactly(2);
        assertThat(board.read(of).getString("items[1].cameAt")).isNull();
        assertThat(board.read(board.event + "/roster").getList("items.presence"))
                .containsOnly("CAME");
        String sheet = board.room
                .organiser
                .calls()
                .accept("text/csv")
                .get(board.event + "/roster/file?presence=CAME&sessionId=" + session(1))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sheet).contains("Worker 1", "Worker 3").doesNotContain("Worker 2");
    }

    @Test
    @DisplayName("what is scanned decides who has passed, also when it comes late, is undone or undone no more")
    void decides() {
        board.enter(board.draft(1)).statusCode(201).body("attended", is(4)).body("followsCheckIn", is(true));
        board.upload(board.scan(1, session(1)), board.scan(1, session(2)));
        assertThat(board.result(1).getString("outcome")).isEqualTo("NOT_PASSED");
        assertThat(board.result(1).getString("judged")).isEqualTo("PASSED");
        assertThat(board.result(1).getInt("attended")).isEqualTo(2);
        assertThat(board.result(1).getInt("version")).isOne();
        board.upload(board.scan(1, session(4)));
        assertThat(board.result(1).getString("outcome")).isEqualTo("PASSED");
        assertThat(board.result(1).getInt("minutes")).isEqualTo(120 + 180 + 60);
        board.undo(1, session(2)).statusCode(200);
        assertThat(board.result(1).getString("outcome")).isEqualTo("NOT_PASSED");
        board.enter(board.draft(2))
                .statusCode(201)
                .body("outcome", is("NOT_PASSED"))
                .body("attended", is(0));
    }

    @Test
    @DisplayName("the organiser overrules it with a reason, which is kept, and stays so whatever is scanned")
    void overruled() {
        board.upload(board.scan(1, session(1)), board.scan(1, session(2)));
        Map<String, Object> draft = board.draft(1);
        draft.put("attended", List.of(1, 2, 3));
        board.enter(draft).statusCode(422).body("code", is("training-attendance-reason-needed"));
        draft.put("attendanceReason", "Her phone was in the office.");
        board.enter(draft)
                .statusCode(201)
                .body("outcome", is("PASSED"))
                .body("followsCheckIn", is(false))
                .body("attendanceReason", is("Her phone was in the office."));
        board.undo(1, null).statusCode(200);
        board.upload(board.scan(2, session(1)));
        assertThat(board.result(1).getInt("attended")).isEqualTo(3);
        String result = board.path + "/results/" + board.result(1).getString("id");
        Map<String, Object> anew = new HashMap<>(Map.of("outcome", "PASSED", "score", 70));
        board.room
                .organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(anew)
                .put(result)
                .then()
                .statusCode(200)
                .body("followsCheckIn", is(true))
                .body("attended", is(0))
                .body("attendanceReason", nullValue());
    }

    @Test
    @DisplayName("there are none at an event that is no training")
    void noTraining() {
        String meeting = board.room.town.publishedEvent(5, 10);
        assertThat(meeting).isNotNull();
        String registration = board.room.register(board.room.firm, meeting, 1, List.of(Map.of("name", "Ravi")));
        board.room.begin(meeting);
        Map<String, Object> scan = board.scan(1, session(1));
        scan.put("registrationId", registration);
        board.room
                .organiser
                .posts()
                .body(Map.of("device", "Phone", "sentAt", Instant.now().toString(), "scans", List.of(scan)))
                .post("/clusters/" + board.room.town.clusterId + "/events/" + meeting + "/check-ins")
                .then()
                .statusCode(200)
                .body("scans[0].outcome", is("UNKNOWN_SESSION"));
    }
}
