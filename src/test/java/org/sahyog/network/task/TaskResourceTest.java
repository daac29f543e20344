package org.sahyog.network.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.meeting.Assembly;
import org.sahyog.network.meeting.Gathered;

@QuarkusTest
@DisplayName("A task of a network")
class TaskResourceTest extends Gathered {
    @Test
    @DisplayName(
            "is given by the leader to a member, seen by all, and stands on its list and its home, what is due first")
    void given() {
        String later = assembly.give(leader, Assembly.taskOf(second, 9));
        String sooner = assembly.give(leader, Assembly.taskOf(second, 2));
        Map<String, Object> named = Assembly.taskOf(second, 5);
        Resident partner = Town.person(second.organisationId(), second.organisationName(), "OWNER", "firm");
        named.put("personId", partner.personId());
        String hers = assembly.give(leader, named);
        alliance.get(third, "/tasks").body("items.id", contains(sooner, hers, later));
        alliance.get(third, "/tasks?mine=true").body("items", hasSize(0));
        alliance.get(alliance.town.cda, "/tasks/" + hers)
                .body("personName", equalTo("Person " + partner.personId()))
                .body("promise", equalTo(false))
                .body("givenForName", equalTo(leader.organisationName()));
        second.calls().get("/me/tasks").then().body("items.id", contains(sooner, hers, later));
        second.calls()
                .header("Accept-Language", "en")
                .get("/me/home")
                .then()
                .body("items.findAll { it.kind == 'TASK_DUE' }.id", contains(sooner, later))
                .body("items.find { it.kind == 'TASK_DUE' }.title", startsWith("To do for Peetal Buying Group"));
        partner.calls()
                .get("/me/home")
                .then()
                .body("items.findAll { it.kind == 'TASK_DUE' }.id", contains(sooner, hers, later));
        third.calls().get("/me/home").then().body("items.kind", not(hasItem("TASK_DUE")));
    }

    @Test
    @DisplayName(
            "is a promise where somebody gives it to herself; who is no officer gives none to others, agents none at all")
    void promised() {
        String id = assembly.give(second, Assembly.task(3));
        alliance.get(third, "/tasks/" + id)
                .body("promise", equalTo(true))
                .body("personId", equalTo(second.personId().toString()))
                .body("organisationId", equalTo(second.organisationId().toString()));
        alliance.post(second, "/tasks", Assembly.taskOf(third, 3))
                .statusCode(403)
                .body("code", equalTo("task-for-others"));
        alliance.post(alliance.town.cda, "/tasks", Assembly.taskOf(third, 3)).statusCode(403);
        alliance.post(alliance.town.firm(), "/tasks", Assembly.task(3)).statusCode(403);
        alliance.elect(third, "TREASURER");
        alliance.post(third, "/tasks", Assembly.taskOf(second, 3)).statusCode(403);
        assertThat(assembly.rows("network_task")).isOne();
    }

    @Test
    @DisplayName(
            "for a stranger, a suspended member, somebody else’s person, a wrong day or meeting is refused, and nothing is kept")
    void unfit() {
        refused(Assembly.taskOf(alliance.town.firm(), 3), "task-owner-unfit");
        Map<String, Object> person = Assembly.taskOf(second, 3);
        person.put("personId", third.personId());
        refused(person, "task-person-unfit");
        refused(Assembly.taskOf(second, -8), "task-due-unfit");
        refused(Assembly.taskOf(second, 365 * 6), "task-due-unfit");
        Map<String, Object> meeting = Assembly.taskOf(second, 3);
        meeting.put("meetingId", UUID.randomUUID());
        refused(meeting, "task-meeting-unknown");
        Town.run("update network_member set state = 'SUSPENDED' where organisation_id = ?", second.organisationId());
        refused(Assembly.taskOf(second, 3), "task-owner-unfit");
        alliance.post(second, "/tasks", Assembly.task(3)).statusCode(403);
        alliance.get(second, "/tasks").statusCode(403);
        Map<String, Object> year = Assembly.taskOf(third, 3);
        year.put("dueOn", "20000-01-01");
        assertThat(alliance.post(leader, "/tasks", year).extract().statusCode()).isIn(400, 422);
        assertThat(assembly.rows("network_task")).isZero();
    }

    private void refused(Map<String, Object> task, String code) {
        alliance.post(leader, "/tasks", task).statusCode(422).body("code", equalTo(code));
    }

    @Test
    @DisplayName("is done by who has it or by the leader, dropped by the leader or who promised it, once")
    void closed() {
        String task = assembly.give(leader, Assembly.taskOf(second, 3));
        alliance.post(third, "/tasks/" + task + "/completion", Map.of())
                .statusCode(403)
                .body("code", equalTo("task-not-yours"));
        alliance.post(second, "/tasks/" + task + "/dropping", Map.of("reason", "No time"))
                .statusCode(403)
                .body("code", equalTo("task-not-yours"));
        alliance.post(second, "/tasks/" + task + "/completion", Map.of("note", "Twelve pieces"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("closedBy", equalTo("Person " + second.personId()))
                .body("closedForName", equalTo(second.organisationName()))
                .body("closingNote", equalTo("Twelve pieces"));
        alliance.post(leader, "/tasks/" + task + "/dropping", Map.of("reason", "No time"))
                .statusCode(409)
                .body("code", equalTo("task-closed"));
        String promise = assembly.give(second, Assembly.task(3));
        alliance.post(second, "/tasks/" + promise + "/dropping", Map.of("reason", "Flood"))
                .statusCode(200)
                .body("state", equalTo("DROPPED"));
        String third = assembly.give(leader, Assembly.taskOf(second, 3));
        alliance.post(leader, "/tasks/" + third + "/completion", Map.of()).statusCode(200);
        alliance.get(second, "/tasks").body("items", hasSize(0));
        alliance.get(second, "/tasks?state=DROPPED").body("items.id", contains(promise));
        second.calls().get("/me/tasks?state=DONE").then().body("items", hasSize(2));
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(task)))
                .isEqualTo("task.given task.done");
    }

    private ValidatableResponse postpone(Resident by, String task, String tag, Object patch) {
        return by.calls()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(alliance.path + "/tasks/" + task)
                .then();
    }

    private String tag(String task) {
        return alliance.get(leader, "/tasks/" + task).extract().header("ETag");
    }

    @Test
    @DisplayName("gets another day while it is open, by who gave it or by leader or secretary, who have read it")
    void postponed() {
        String task = assembly.give(leader, Assembly.taskOf(second, 3));
        String read = tag(task);
        String later = dueIn(10);
        postpone(second, task, read, later).statusCode(403).body("code", equalTo("task-not-yours"));
        postpone(leader, task, read, later)
                .statusCode(200)
                .body("dueOn", equalTo(Assembly.today().plusDays(10).toString()));
        postpone(leader, task, read, later).statusCode(412).body("code", equalTo("request-stale"));
        alliance.elect(third, "SECRETARY");
        postpone(third, task, tag(task), dueIn(12)).statusCode(200);
        postpone(leader, task, tag(task), dueIn(-9)).statusCode(422).body("code", equalTo("task-due-unfit"));
        postpone(leader, task, tag(task), "{\"title\":\"Other\"}").statusCode(400);
        postpone(leader, task, tag(task), "{\"dueOn\":null}").statusCode(422);
        alliance.get(second, "/tasks/" + task)
                .body("dueOn", equalTo(Assembly.today().plusDays(12).toString()))
                .body("title", equalTo("Bring samples"));
        alliance.post(second, "/tasks/" + task + "/completion", Map.of()).statusCode(200);
        postpone(leader, task, tag(task), later).statusCode(409).body("code", equalTo("task-closed"));

        String promise = assembly.give(second, Assembly.task(3));
        postpone(second, promise, tag(promise), later).statusCode(200);
        Resident colleague = Town.person(second.organisationId(), second.organisationName(), "OWNER", "firm");
        postpone(colleague, promise, tag(promise), dueIn(4)).statusCode(403);
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(task)))
                .isEqualTo("task.given task.changed task.changed task.done");
    }

    private static String dueIn(int days) {
        return "{\"dueOn\":\"" + Assembly.today().plusDays(days) + "\"}";
    }

    @Test
    @DisplayName("stays owed by who leaves, is told at the leaving, and is done by the leader’s word then")
    void leaving() {
        String task = assembly.give(second, Assembly.task(3));
        alliance.post(second, "/members/" + alliance.stay(second) + "/withdrawal")
                .statusCode(200)
                .body("obligations.findAll { it.kind == 'network-task' }.id", hasItems(task));
        second.calls().get("/me/tasks").then().body("items.id", contains(task));
        alliance.post(second, "/tasks/" + task + "/completion", Map.of()).statusCode(403);
        alliance.post(leader, "/tasks/" + task + "/completion", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName("of a meeting of last week may have been due since; what is late says so")
    void late() {
        String meeting = alliance.post(
                        leader, "/held-meetings", Assembly.heldDraft(Duration.ofDays(20), assembly.full(0)))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> draft = Assembly.taskOf(second, -18);
        draft.put("meetingId", meeting);
        String task = assembly.give(leader, draft);
        alliance.get(second, "/tasks/" + task).body("overdue", equalTo(true)).body("meetingId", equalTo(meeting));
        String today = assembly.give(leader, Assembly.taskOf(second, 0));
        alliance.get(second, "/tasks/" + today).body("overdue", equalTo(false));
        alliance.get(second, "/tasks?limit=1").body("items.id", contains(task));
    }

    @Test
    @DisplayName("is one of ten at most on home, however many there are")
    void bounded() {
        for (int nth = 0; nth < 13; nth++) {
            assembly.give(leader, Assembly.taskOf(second, nth));
        }
        second.calls()
                .get("/me/home")
                .then()
                .body("items.findAll { it.kind == 'TASK_DUE' }.size()", equalTo(10))
                .body("items.size()", lessThanOrEqualTo(100));
    }

    @Test
    @DisplayName("of somebody who is erased is her organisation’s")
    void erased() {
        Resident partner = Town.person(second.organisationId(), second.organisationName(), "OWNER", "firm");
        String promise = assembly.give(partner, Assembly.task(3));
        partner.calls()
                .get("/my-data/export")
                .then()
                .body("parts.find { it.name == 'networkTasks' }.items.taskId", contains(promise));
        partner.posts().post("/my-data/erasure").then().statusCode(200);
        alliance.get(second, "/tasks/" + promise)
                .body("personId", nullValue())
                .body("organisationId", equalTo(second.organisationId().toString()))
                .body("state", equalTo("OPEN"));
    }
}
