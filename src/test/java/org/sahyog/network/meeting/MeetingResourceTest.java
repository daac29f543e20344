package org.sahyog.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A network’s meeting")
class MeetingResourceTest extends Gathered {
    @Test
    @DisplayName(
            "is called with an agenda in its order, read by members and agents, and stands on the lists of those asked")
    void planned() {
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(3));
        draft.put("agenda", List.of(Map.of("title", "Prices", "minutes", 20), Map.of("title", "Anything else")));
        draft.put("link", "https://meet.example.com/scrap");
        String id = alliance.post(leader, "/meetings", draft)
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("agenda.title", contains("Prices", "Anything else"))
                .body("zone", equalTo("Asia/Kolkata"))
                .body("officers", empty())
                .body("calledForName", equalTo(leader.organisationName()))
                .extract()
                .path("id");
        for (Resident reader : List.of(second, alliance.town.cda, alliance.town.agency)) {
            alliance.get(reader, "/meetings/" + id).statusCode(200).body("title", equalTo("Scrap prices"));
        }
        alliance.get(second, "/meetings?state=PLANNED").body("items.id", contains(id));
        alliance.get(second, "/meetings?state=HELD").body("items", hasSize(0));
        second.calls()
                .get("/me/meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].networkName", equalTo("Peetal Buying Group"));
        second.calls()
                .get("/me/home")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'MEETING_SOON' }.id", equalTo(id));
        alliance.town.firm().calls().get("/me/meetings").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("of officers is on the list of those who hold the office")
    void officers() {
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(3));
        draft.put("officers", List.of("LEADER", "TREASURER"));
        String id = alliance.post(leader, "/meetings", draft)
                .statusCode(201)
                .extract()
                .path("id");
        leader.calls().get("/me/meetings").then().body("items.id", contains(id));
        second.calls().get("/me/meetings").then().body("items", hasSize(0));
        second.calls().get("/me/home").then().body("items.kind", not(hasItem("MEETING_SOON")));
        alliance.get(second, "/meetings/" + id).statusCode(200).body("officers", contains("LEADER", "TREASURER"));
    }

    @Test
    @DisplayName("is called by the leader or the secretary; not by the treasurer, a member, an agent or a stranger")
    void whoCalls() {
        alliance.elect(second, "SECRETARY");
        alliance.elect(assembly.third, "TREASURER");
        alliance.post(second, "/meetings", Assembly.draft(Duration.ofDays(1))).statusCode(201);
        for (Resident other : List.of(assembly.third, alliance.town.cda, alliance.town.agency, alliance.town.firm())) {
            alliance.post(other, "/meetings", Assembly.draft(Duration.ofDays(1)))
                    .statusCode(403);
        }
        alliance.post(Town.loner(), "/meetings", Assembly.draft(Duration.ofDays(1)))
                .statusCode(404);
        assertThat(assembly.rows("network_meeting")).isOne();
    }

    @Test
    @DisplayName("is read by nobody who is suspended, has left, or never was a member")
    void whoReads() {
        String id = assembly.plan(Duration.ofDays(1));
        Town.run("update network_member set state = 'SUSPENDED' where organisation_id = ?", second.organisationId());
        alliance.get(second, "/meetings/" + id).statusCode(403);
        alliance.get(second, "/meetings").statusCode(403);
        second.calls().get("/me/meetings").then().body("items", hasSize(0));
        alliance.post(assembly.third, "/members/" + alliance.stay(assembly.third) + "/withdrawal")
                .statusCode(200);
        alliance.get(assembly.third, "/meetings/" + id).statusCode(403);
        alliance.get(alliance.town.firm(), "/meetings/" + id).statusCode(403);
        alliance.get(Town.loner(), "/meetings/" + id).statusCode(404);
    }

    @Test
    @DisplayName("in the past, too far ahead, in the year 20000 or nowhere is refused, and nothing is kept")
    void unfit() {
        alliance.post(leader, "/meetings", Assembly.draft(Duration.ofDays(-1)))
                .statusCode(422)
                .body("code", equalTo("meeting-past"))
                .body("errors[0].pointer", equalTo("/localStart"));
        alliance.post(leader, "/meetings", Assembly.draft(Duration.ofDays(800)))
                .statusCode(422)
                .body("code", equalTo("meeting-too-far"));
        for (String year : List.of("20000", "+20000")) {
            Map<String, Object> far = Assembly.draft(Duration.ofDays(1));
            far.put("localStart", year + "-01-01T10:00:00");
            int status = alliance.post(leader, "/meetings", far).extract().statusCode();
            assertThat(status).isIn(400, 422);
        }
        Map<String, Object> nowhere = Assembly.draft(Duration.ofDays(1));
        nowhere.remove("venue");
        alliance.post(leader, "/meetings", nowhere).statusCode(422).body("code", equalTo("meeting-place-needed"));
        assertThat(assembly.rows("network_meeting")).isZero();
    }

    @Test
    @DisplayName("is moved over the version that was read, and called off with a reason, once")
    void movedAndCancelled() {
        String id = assembly.plan(Duration.ofDays(2));
        String tag = alliance.get(leader, "/meetings/" + id).extract().header("ETag");
        Map<String, Object> later = Assembly.draft(Duration.ofDays(5));
        leader.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(later)
                .put(alliance.path + "/meetings/" + id)
                .then()
                .statusCode(200)
                .body("localStart", equalTo(later.get("localStart")));
        leader.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(later)
                .put(alliance.path + "/meetings/" + id)
                .then()
                .statusCode(412);
        alliance.post(leader, "/meetings/" + id + "/cancellation", Map.of("reason", "Rain"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledReason", equalTo("Rain"));
        alliance.post(leader, "/meetings/" + id + "/cancellation", Map.of("reason", "Rain"))
                .statusCode(409)
                .body("code", equalTo("meeting-not-planned"));
        second.calls().get("/me/meetings").then().body("items.state", contains("CANCELLED"));
        second.calls().get("/me/home").then().body("items.kind", not(hasItem("MEETING_SOON")));
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("meeting.planned meeting.changed meeting.cancelled");
    }

    @Test
    @DisplayName("with an id of the phone’s own is there once; the id of another is refused without detail")
    void ownId() {
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(1));
        draft.put("id", Ids.next());
        UUID key = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            leader.calls()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post(alliance.path + "/meetings")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(draft.get("id").toString()));
        }
        alliance.post(leader, "/meetings", draft).statusCode(409).body("code", equalTo("request-id-taken"));
        assertThat(assembly.rows("network_meeting")).isOne();
    }

    @Test
    @DisplayName("of a network that ends is called off, and can be read by those who were in it at the end")
    void dissolved() {
        String id = assembly.plan(Duration.ofDays(1));
        String task = assembly.give(leader, Assembly.taskOf(second, 3));
        alliance.carry(alliance.proposal(leader, "DISSOLVE", Map.of()));
        alliance.get(second, "/meetings/" + id)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledReason", nullValue());
        alliance.get(second, "/tasks/" + task)
                .statusCode(200)
                .body("state", equalTo("DROPPED"))
                .body("closedBy", nullValue());
        alliance.post(leader, "/meetings", Assembly.draft(Duration.ofDays(1))).statusCode(403);
        alliance.post(leader, "/tasks", Assembly.task(3)).statusCode(409).body("code", equalTo("network-dissolved"));
        second.calls().get("/me/tasks").then().body("items", hasSize(0));
    }
}
