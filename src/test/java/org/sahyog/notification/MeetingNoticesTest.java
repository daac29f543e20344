package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.meeting.Assembly;

@QuarkusTest
@DisplayName("Of a network’s meetings and tasks people are told:")
class MeetingNoticesTest {
    private Assembly assembly;
    private Resident leader;
    private Resident second;
    private Resident third;

    @BeforeEach
    void gather() {
        assembly = new Assembly();
        leader = assembly.leader;
        second = assembly.second;
        third = assembly.third;
    }

    /** The latest of that verb about that thing, read by now. */
    private static UUID read(String verb, String entity) {
        UUID deed = Town.id(
                "select id from deed where verb = ? and entity_id = ? order by xid desc, seq desc limit 1",
                verb,
                UUID.fromString(entity));
        Happening.awaitRead(deed);
        return deed;
    }

    private static void told(UUID deed, Resident... people) {
        for (Resident each : people) {
            assertThat(Happening.notices(deed, each)).isOne();
        }
        assertThat(Happening.notices(deed)).isEqualTo(people.length);
    }

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
}
