package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.meeting.Assembly;
import org.sahyog.network.meeting.Gathered;

@QuarkusTest
@DisplayName("Of a network’s meetings and tasks people are told:")
class MeetingNoticesTest extends Gathered {
    private static ValidatableResponse latest(Resident person) {
        return person.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .statusCode(200);
    }

    private void change(String meeting, Map<String, Object> draft) {
        String tag = leader.calls()
                .get(assembly.alliance.path + "/meetings/" + meeting)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        leader.calls()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(draft)
                .put(assembly.alliance.path + "/meetings/" + meeting)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("that one is called, all people of its members, but who calls it; that it is called off, the same")
    void called() {
        Resident colleague = Town.person(second.organisationId(), second.organisationName(), "STAFF", "firm");
        String meeting = assembly.plan(Duration.ofDays(9));
        told(read("meeting.planned", meeting), second, colleague, third);
        latest(second)
                .body("items[0].kind", equalTo("MEETING_CALLED"))
                .body("items[0].title", equalTo("A meeting of “Peetal Buying Group”"))
                .body("items[0].text", containsString("Scrap prices"))
                .body("items[0].text", containsString("Hall 2"))
                .body("items[0].networkId", equalTo(assembly.alliance.id.toString()))
                .body("items[0].entityId", equalTo(meeting));
        assembly.alliance
                .post(leader, "/meetings/" + meeting + "/cancellation", Map.of("reason", "The hall is flooded."))
                .statusCode(200);
        told(read("meeting.cancelled", meeting), second, colleague, third);
        latest(third)
                .body("items[0].kind", equalTo("MEETING_CANCELLED"))
                .body("items[0].text", containsString("The hall is flooded."));
    }

    @Test
    @DisplayName("another time or place, but not another agenda; officers of their own meetings alone")
    void moved() {
        String meeting = assembly.plan(Duration.ofDays(9));
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(9));
        draft.put(
                "localStart",
                assembly.alliance.get(leader, "/meetings/" + meeting).extract().path("localStart"));
        draft.put("title", "Scrap prices and freight");
        change(meeting, draft);
        told(read("meeting.changed", meeting));
        draft.put("venue", "Hall 3");
        change(meeting, draft);
        told(read("meeting.changed", meeting), second, third);
        latest(second)
                .body("items[0].kind", equalTo("MEETING_MOVED"))
                .body("items[0].text", containsString("has another place"))
                .body("items[0].text", containsString("Hall 3"));
        draft.put("localStart", Assembly.in(Duration.ofDays(11)));
        change(meeting, draft);
        told(read("meeting.changed", meeting), second, third);
        latest(second).body("items[0].text", containsString("now begins on"));

        assembly.alliance.elect(third, "SECRETARY");
        draft.put("officers", List.of("LEADER", "SECRETARY"));
        String ofOfficers = assembly.alliance
                .post(leader, "/meetings", draft)
                .statusCode(201)
                .extract()
                .path("id");
        told(read("meeting.planned", ofOfficers), third);
    }

    @Test
    @DisplayName("nothing of a meeting any more, who is suspended or has left, until it is readmitted")
    void sight() {
        String meeting = assembly.plan(Duration.ofDays(9));
        read("meeting.planned", meeting);
        String stay = "/members/" + assembly.alliance.stay(second);
        assembly.alliance
                .post(leader, stay + "/suspension", Map.of("reason", "Dues"))
                .statusCode(200);
        UUID notice = Town.id(
                "select id from notice where entity_id = ? and person_id = ?",
                UUID.fromString(meeting),
                second.personId());
        ofNotice(second, notice)
                .body("title", equalTo("No longer open to you"))
                .body("text", not(containsString("Scrap")));
        assembly.alliance
                .post(leader, stay + "/readmission", Map.of("reason", "Paid"))
                .statusCode(200);
        ofNotice(second, notice).body("text", containsString("Scrap prices"));
        assembly.alliance.post(second, stay + "/withdrawal").statusCode(200);
        ofNotice(second, notice).body("title", equalTo("No longer open to you"));
    }

    private static ValidatableResponse ofNotice(Resident who, UUID notice) {
        return who.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox/" + notice)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("a task, who is to do it, or whoever speaks for the member; of her own promise nobody")
    void given() {
        Resident colleague = Town.person(second.organisationId(), second.organisationName(), "STAFF", "firm");
        String ofAll = assembly.give(leader, Assembly.taskOf(second, 4));
        told(read("task.given", ofAll), second, colleague);
        latest(second)
                .body("items[0].kind", equalTo("TASK_GIVEN"))
                .body("items[0].title", equalTo("To do for “Peetal Buying Group”"))
                .body("items[0].text", containsString("Bring samples"))
                .body("items[0].entityId", equalTo(ofAll));
        Map<String, Object> hers = Assembly.taskOf(second, 4);
        hers.put("personId", colleague.personId());
        told(read("task.given", assembly.give(leader, hers)), colleague);
        told(read("task.given", assembly.give(third, Assembly.task(4))));
    }

    @Test
    @DisplayName("nothing of a meeting of officers any more, who holds no office any more")
    void circle() {
        assembly.alliance.elect(third, "SECRETARY");
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(9));
        draft.put("officers", List.of("LEADER", "SECRETARY"));
        String meeting = assembly.alliance
                .post(leader, "/meetings", draft)
                .statusCode(201)
                .extract()
                .path("id");
        told(read("meeting.planned", meeting), third);
        UUID office = Town.id(
                "select id from network_officer_today where network_id = ? and person_id = ?",
                assembly.alliance.id,
                third.personId());
        assembly.alliance.post(third, "/officers/" + office + "/resignation").statusCode(200);
        draft.put("venue", "Hall 3");
        change(meeting, draft);
        told(read("meeting.changed", meeting));
        assembly.alliance
                .post(leader, "/meetings/" + meeting + "/cancellation", Map.of("reason", "No need."))
                .statusCode(200);
        told(read("meeting.cancelled", meeting));
    }

    private void postpone(Resident by, String task, int days) {
        String path = assembly.alliance.path + "/tasks/" + task;
        String tag = by.calls().get(path).then().statusCode(200).extract().header("ETag");
        by.calls()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(Map.of("dueOn", Assembly.today().plusDays(days).toString()))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("another day of a task, whose it is, but not the same day again, nor what she put off herself")
    void postponed() {
        String task = assembly.give(leader, Assembly.taskOf(second, 4));
        postpone(leader, task, 6);
        told(read("task.changed", task), second);
        latest(second)
                .body("items[0].kind", equalTo("TASK_MOVED"))
                .body("items[0].title", equalTo("Another day for a task of “Peetal Buying Group”"))
                .body("items[0].text", containsString(" instead of "))
                .body("items[0].text", containsString("Bring samples"))
                .body("items[0].entityId", equalTo(task));
        postpone(leader, task, 6);
        told(read("task.changed", task));
        String promise = assembly.give(third, Assembly.task(4));
        postpone(third, promise, 5);
        told(read("task.changed", promise));
    }

    @Test
    @DisplayName("that a task is dropped, whose it is, also when its member has left; not who drops it herself")
    void dropped() {
        String task = assembly.give(leader, Assembly.taskOf(second, 4));
        String owed = assembly.give(leader, Assembly.taskOf(second, 5));
        drop(leader, task);
        told(read("task.dropped", task), second);
        latest(second)
                .body("items[0].kind", equalTo("TASK_DROPPED"))
                .body("items[0].text", containsString("need not do this any more: Bring samples. Bought elsewhere."));
        String promise = assembly.give(third, Assembly.task(4));
        drop(third, promise);
        told(read("task.dropped", promise));
        assembly.alliance
                .post(second, "/members/" + assembly.alliance.stay(second) + "/withdrawal")
                .statusCode(200);
        drop(leader, owed);
        told(read("task.dropped", owed), second);
        latest(second).body("items[0].text", containsString("Bought elsewhere."));
    }

    private void drop(Resident by, String task) {
        assembly.alliance
                .post(by, "/tasks/" + task + "/dropping", Map.of("reason", "Bought elsewhere."))
                .statusCode(200);
    }

    @Test
    @DisplayName("that a task is done, who gave it; of a promise, and where she is gone, leader and secretary")
    void done() {
        assembly.alliance.elect(third, "SECRETARY");
        String ofLeader = assembly.give(leader, Assembly.taskOf(second, 4));
        complete(second, ofLeader);
        told(read("task.done", ofLeader), leader);
        latest(leader)
                .body("items[0].kind", equalTo("TASK_DONE"))
                .body("items[0].text", containsString(second.organisationName() + " was to do this"))
                .body("items[0].text", containsString("Twelve trays."));
        String byHerself = assembly.give(leader, Assembly.taskOf(second, 4));
        complete(leader, byHerself);
        told(read("task.done", byHerself));
        String promise = assembly.give(second, Assembly.task(4));
        complete(second, promise);
        told(read("task.done", promise), leader, third);
        String ofSecretary = assembly.give(third, Assembly.taskOf(second, 4));
        assembly.alliance
                .post(third, "/members/" + assembly.alliance.stay(third) + "/withdrawal")
                .statusCode(200);
        complete(second, ofSecretary);
        told(read("task.done", ofSecretary), leader);
    }

    private void complete(Resident by, String task) {
        assembly.alliance
                .post(by, "/tasks/" + task + "/completion", Map.of("note", "Twelve trays."))
                .statusCode(200);
    }

    @Test
    @DisplayName("only in her inbox, what she has muted")
    void muted() {
        second.calls()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of(
                        "language",
                        "en",
                        "mail",
                        true,
                        "gateway",
                        true,
                        "quietFrom",
                        "21:00",
                        "quietUntil",
                        "08:00",
                        "muted",
                        List.of("TASK_MOVED")))
                .put("/me/notice-settings")
                .then()
                .statusCode(200);
        String task = assembly.give(leader, Assembly.taskOf(second, 4));
        postpone(leader, task, 6);
        UUID deed = read("task.changed", task);
        told(deed, second);
        assertThat(Town.text("select way from notice where deed_id = ? and person_id = ?", deed, second.personId()))
                .isEqualTo("INBOX");
    }
}
