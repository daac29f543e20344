package org.sahyog.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.meeting.Assembly;
import org.sahyog.network.meeting.Gathered;
import org.sahyog.notification.Happening;

@QuarkusTest
@DisplayName("On an agenda stand events, meetings and tasks:")
class AgendaTest extends Gathered {
    private static ValidatableResponse agenda(Resident who) {
        return agenda(who, "");
    }

    private static ValidatableResponse agenda(Resident who, String query) {
        return who.calls().get("/me/agenda" + query).then().statusCode(200);
    }

    @Test
    @DisplayName("in one list, soonest first, each with what an app needs to show and to open it")
    void oneList() {
        String meeting = assembly.plan(Duration.ofDays(9));
        String task = assembly.give(leader, Assembly.taskOf(second, 6));
        String event = alliance.town.publishedEvent(10, 3);
        LocalDate day = Assembly.today().plusDays(6);
        ZoneId india = ZoneId.of("Asia/Kolkata");
        agenda(second)
                .body("items.kind", contains("EVENT", "TASK", "MEETING"))
                .body("items.id", contains(event, task, meeting))
                .body("items.clusterId.unique()", contains(alliance.town.clusterId.toString()))
                .body("items.networkId", contains(null, alliance.id.toString(), alliance.id.toString()))
                .body("items.cancelled", contains(false, false, false))
                .body("items[0].eventKind", equalTo("MEETING"))
                .body("items[0].as", equalTo("CLUSTER"))
                .body("items[1].title", equalTo("Bring samples"))
                .body("items[1].networkName", equalTo("Peetal Buying Group"))
                .body("items[1].organisationId", equalTo(second.organisationId().toString()))
                .body("items[1].dueOn", equalTo(day.toString()))
                .body(
                        "items[1].startsAt",
                        equalTo(day.atStartOfDay(india).toInstant().toString()))
                .body(
                        "items[1].endsAt",
                        equalTo(day.plusDays(1).atStartOfDay(india).toInstant().toString()))
                .body("items[1].zone", equalTo("Asia/Kolkata"))
                .body("items[1].as", nullValue())
                .body("items[2].title", equalTo("Scrap prices"))
                .body("items[2].venue", equalTo("Hall 2"))
                .body("items[2].as", nullValue());
    }

    @Test
    @DisplayName("in pages, none twice and none left out, whatever follows what")
    void pages() {
        List<String> expected = new ArrayList<>();
        for (int days = 2; days < 11; days += 3) {
            expected.add(alliance.town.publishedEvent(10, days));
            expected.add(assembly.give(leader, Assembly.taskOf(second, days + 2)));
            expected.add(assembly.plan(Duration.ofDays(days + 2).plusHours(1)));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = agenda(second, "?limit=2" + cursor).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty());
        List<String> whole = agenda(second).extract().path("items.id");
        assertThat(seen).containsExactlyElementsOf(whole).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName(
            "a meeting to whom is asked to come: all people of members, or the officers; called off too, until it would be over")
    void meetings() {
        String all = assembly.plan(Duration.ofDays(9));
        Map<String, Object> draft = Assembly.draft(Duration.ofDays(12));
        draft.put("officers", List.of("LEADER"));
        String ofOfficers = alliance.post(leader, "/meetings", draft)
                .statusCode(201)
                .extract()
                .path("id");
        agenda(leader).body("items.id", contains(all, ofOfficers));
        agenda(Happening.colleague(second)).body("items.id", contains(all));
        alliance.post(leader, "/meetings/" + all + "/cancellation", Map.of("reason", "Rain"))
                .statusCode(200);
        agenda(second).body("items.id", contains(all)).body("items[0].cancelled", equalTo(true));
        agenda(second, "?from=" + Assembly.today().plusDays(11) + "T00:00:00Z").body("items", empty());
        Town.run("update network_member set state = 'SUSPENDED' where id = ?", UUID.fromString(alliance.stay(third)));
        agenda(third).body("items", empty());
        agenda(alliance.town.firm()).body("items", empty());
    }

    @Test
    @DisplayName("a meeting that has begun, also when something is written down about it already")
    void begun() {
        String meeting = assembly.plan(Duration.ofDays(9));
        Assembly.begin(meeting);
        assembly.keep(meeting, assembly.full(0)).statusCode(201);
        agenda(second).body("items.id", contains(meeting)).body("items[0].cancelled", equalTo(false));
    }

    @Test
    @DisplayName(
            "a task to whose it is, or to all of the member; overdue first and now, not in a later month; until it is closed")
    void tasks() {
        Resident colleague = Happening.colleague(second);
        String ofAll = assembly.give(leader, Assembly.taskOf(second, 6));
        Map<String, Object> named = new HashMap<>(Assembly.taskOf(second, 7));
        named.put("personId", colleague.personId());
        String hers = assembly.give(leader, named);
        String late = assembly.give(leader, Assembly.taskOf(second, 8));
        Town.run(
                "update network_task set due_on = ? where id = ?",
                java.sql.Date.valueOf(Assembly.today().minusDays(20)),
                UUID.fromString(late));
        agenda(second).body("items.id", contains(late, ofAll));
        agenda(colleague).body("items.id", contains(late, ofAll, hers));
        agenda(third).body("items", empty());
        String later = "?from=" + Assembly.today().plusDays(5) + "T00:00:00Z";
        agenda(second, later).body("items.id", contains(ofAll));
        alliance.post(second, "/members/" + alliance.stay(second) + "/withdrawal")
                .statusCode(200);
        agenda(second).body("items.id", contains(late, ofAll));
        alliance.post(leader, "/tasks/" + late + "/completion", Map.of()).statusCode(200);
        agenda(second).body("items.id", contains(ofAll));
    }
}
