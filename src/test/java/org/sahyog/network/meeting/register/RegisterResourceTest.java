package org.sahyog.network.meeting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
@DisplayName("What is written down about a meeting")
class RegisterResourceTest extends Gathered {
    private ValidatableResponse latest(String meeting) {
        String register = alliance.get(second, "/meetings/" + meeting).extract().path("registerId");
        return alliance.get(second, "/meetings/" + meeting + "/registers/" + register)
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "is entered by one for all, of a meeting of yesterday, also for members without a phone; sent twice it is there once")
    void yesterday() {
        Map<String, Object> late = Assembly.came(third, "LATE", Map.of("name", "Rekha"), Map.of("name", "Meena"));
        late.put("note", "₹200 saved");
        Map<String, Object> draft = Assembly.heldDraft(
                Duration.ofDays(1),
                Assembly.register(
                        0,
                        "# Sunday\n\n<script>alert(1)</script>\n\nWe *agreed*.",
                        Assembly.came(second, "PRESENT", Map.of("personId", second.personId())),
                        late,
                        Assembly.came(leader, "EXCUSED")));
        UUID key = UUID.randomUUID();
        String id = "";
        for (int time = 0; time < 2; time++) {
            id = leader.calls()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post(alliance.path + "/held-meetings")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("HELD"))
                    .body("registerNumber", equalTo(1))
                    .body("present", equalTo(2))
                    .extract()
                    .path("id");
        }
        assertThat(assembly.rows("network_meeting")).isOne();
        assertThat(assembly.rows("network_register")).isOne();
        latest(id)
                .body("attendance.organisationId", hasSize(3))
                .body(of(third, "people.name"), contains("Rekha", "Meena"))
                .body(of(third, "note"), equalTo("₹200 saved"))
                .body(
                        of(second, "people[0].personId"),
                        equalTo(second.personId().toString()))
                .body(of(second, "people[0].name"), equalTo("Person " + second.personId()))
                .body("recordedBy", equalTo("Person " + leader.personId()))
                .body("recordedForName", equalTo(leader.organisationName()))
                .body("minutes", containsString("<script>"))
                .body("minutesHtml", not(containsString("<script>")))
                .body("minutesHtml", containsString("<em>agreed</em>"));
        second.calls()
                .get("/my-data/export")
                .then()
                .body("parts.find { it.name == 'networkMeetings' }.items.meetingId", contains(id));
    }

    private static String of(Resident member, String field) {
        return "attendance.find { it.organisationId == '" + member.organisationId() + "' }." + field;
    }

    @Test
    @DisplayName("says that a planned meeting was held, once it has begun")
    void holding() {
        String id = assembly.plan(Duration.ofDays(1));
        assembly.keep(id, assembly.full(0)).statusCode(409).body("code", equalTo("meeting-not-begun"));
        Assembly.begin(id);
        assembly.keep(id, assembly.full(0)).statusCode(201).body("number", equalTo(1));
        alliance.get(second, "/meetings/" + id).body("state", equalTo("HELD")).body("present", equalTo(3));
        String other = assembly.plan(Duration.ofDays(1));
        alliance.post(leader, "/meetings/" + other + "/cancellation", Map.of("reason", "Rain"))
                .statusCode(200);
        Assembly.begin(other);
        assembly.keep(other, assembly.full(0)).statusCode(409).body("code", equalTo("meeting-cancelled"));
    }

    @Test
    @DisplayName(
            "is corrected in versions: before it is confirmed freely, afterwards with a reason, and the old ones stay")
    void versions() {
        String id = assembly.held();
        assembly.keep(id, Assembly.register(1, "Second words", Assembly.came(leader, "PRESENT")))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("reason", nullValue());
        assembly.confirm(id, 1).statusCode(409).body("code", equalTo("meeting-register-stale"));
        assembly.confirm(id, 2).statusCode(200).body("confirmedNumber", equalTo(2));
        Map<String, Object> third = Assembly.register(2, "Third words", Assembly.came(leader, "ABSENT"));
        assembly.keep(id, third)
                .statusCode(422)
                .body("code", equalTo("meeting-reason-needed"))
                .body("errors[0].pointer", equalTo("/reason"));
        latest(id).body("minutes", equalTo("Second words")).body("confirmed", equalTo(true));
        third.put("reason", "She was at a wedding.");
        assembly.keep(id, third).statusCode(201).body("number", equalTo(3));
        alliance.get(second, "/meetings/" + id)
                .body("registerNumber", equalTo(3))
                .body("confirmedNumber", equalTo(2))
                .body("present", equalTo(0));
        List<String> versions = alliance.get(second, "/meetings/" + id + "/registers")
                .body("items.number", contains(3, 2, 1))
                .body("items.confirmed", contains(false, true, false))
                .body("items.reason", contains("She was at a wedding.", null, null))
                .body("items.minutes", contains(nullValue(), nullValue(), nullValue()))
                .extract()
                .path("items.id");
        alliance.get(second, "/meetings/" + id + "/registers/" + versions.get(2))
                .body("minutes", equalTo("We *agreed*."))
                .body("attendance", hasSize(3));
        alliance.get(second, "/meetings/" + id + "/registers?limit=1").body("items.number", contains(3));
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("meeting.held meeting.corrected meeting.confirmed meeting.corrected");
    }

    @Test
    @DisplayName("cannot be overwritten in the database by the service")
    void appendOnly() {
        assertThat(Town.count("""
                        select count(*) from (values ('network_register'), ('network_attendance'), ('network_attendee')) t(name),
                            (values ('UPDATE'), ('DELETE')) p(privilege)
                        where has_table_privilege('sahyog', t.name, p.privilege)
                        """)).isZero();
        assertThat(Town.count("select count(*) where has_table_privilege('sahyog', 'network_register', 'INSERT')"))
                .isOne();
    }

    @Test
    @DisplayName(
            "names members of that day only, each once, and people who act for them or have a name; else nothing is kept")
    void unfit() {
        Resident outsider = alliance.town.firm();
        Resident late = alliance.member(alliance.town.firm());
        for (Resident none : List.of(outsider, late)) {
            alliance.post(
                            leader,
                            "/held-meetings",
                            Assembly.heldDraft(
                                    Duration.ofDays(1),
                                    Assembly.register(
                                            0, "", Assembly.came(leader, "PRESENT"), Assembly.came(none, "PRESENT"))))
                    .statusCode(422)
                    .body("code", equalTo("meeting-no-member-then"))
                    .body("errors[0].pointer", equalTo("/register/attendance/1/organisationId"));
        }
        refused("meeting-listed-twice", Assembly.came(leader, "PRESENT"), Assembly.came(leader, "LATE"));
        refused("meeting-attendee-nameless", Assembly.came(leader, "PRESENT", Map.of()));
        refused("meeting-attendee-unfit", Assembly.came(leader, "PRESENT", Map.of("personId", second.personId())));
        refused("meeting-attendee-unfit", Assembly.came(leader, "PRESENT", Map.of("personId", UUID.randomUUID())));
        assertThat(assembly.rows("network_meeting")).isZero();
        assertThat(assembly.rows("network_register")).isZero();
    }

    private void refused(String code, Object... attendance) {
        alliance.post(
                        leader,
                        "/held-meetings",
                        Assembly.heldDraft(Duration.ofDays(1), Assembly.register(0, "", attendance)))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    @DisplayName("also names who has left since, and who was suspended since")
    void thenMembers() {
        alliance.post(third, "/members/" + alliance.stay(third) + "/withdrawal").statusCode(200);
        Town.run("update network_member set state = 'SUSPENDED' where organisation_id = ?", second.organisationId());
        alliance.post(leader, "/held-meetings", Assembly.heldDraft(Duration.ofDays(1), assembly.full(0)))
                .statusCode(201)
                .body("present", equalTo(3));
    }

    @Test
    @DisplayName("is of a time between the network’s founding and now")
    void times() {
        alliance.post(leader, "/held-meetings", Assembly.heldDraft(Duration.ofDays(40), assembly.full(0)))
                .statusCode(422)
                .body("code", equalTo("meeting-before-network"));
        alliance.post(leader, "/held-meetings", Assembly.heldDraft(Duration.ofDays(-1), assembly.full(0)))
                .statusCode(422)
                .body("code", equalTo("meeting-ahead"));
        alliance.post(leader, "/held-meetings", Assembly.heldDraft(Duration.ofDays(1), assembly.full(4)))
                .statusCode(409)
                .body("code", equalTo("meeting-register-stale"));
        assertThat(assembly.rows("network_meeting")).isZero();
    }

    @Test
    @DisplayName("of ten megabytes is refused, and so are minutes longer than they may be")
    void tooLong() {
        alliance.post(
                        leader,
                        "/held-meetings",
                        Assembly.heldDraft(Duration.ofDays(1), Assembly.register(0, "x".repeat(10_000_000))))
                .statusCode(413);
        alliance.post(
                        leader,
                        "/held-meetings",
                        Assembly.heldDraft(Duration.ofDays(1), Assembly.register(0, "x".repeat(50_001))))
                .statusCode(422)
                .body("errors.pointer", contains("/register/minutes"));
        assertThat(assembly.rows("network_meeting")).isZero();
    }

    @Test
    @DisplayName("is read by former members no more, and kept by leader and secretary alone")
    void rights() {
        String id = assembly.held();
        String register = alliance.get(third, "/meetings/" + id).extract().path("registerId");
        alliance.post(second, "/meetings/" + id + "/registers", assembly.full(1))
                .statusCode(403);
        alliance.post(alliance.town.cda, "/meetings/" + id + "/registers", assembly.full(1))
                .statusCode(403);
        alliance.post(second, "/meetings/" + id + "/confirmation", Map.of("number", 1))
                .statusCode(403);
        alliance.post(third, "/members/" + alliance.stay(third) + "/withdrawal").statusCode(200);
        alliance.get(third, "/meetings/" + id + "/registers/" + register).statusCode(403);
        alliance.get(alliance.town.cda, "/meetings/" + id + "/registers").body("items.number", containsInAnyOrder(1));
    }
}
