package org.sahyog.network.meeting.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.network.meeting.Assembly;
import org.sahyog.network.meeting.Gathered;

@QuarkusTest
@DisplayName("What a meeting resolved")
class ResolutionResourceTest extends Gathered {
    @Test
    @DisplayName(
            "becomes a proposal on which members vote, once, and whether it does is decided by the proposal’s own rules")
    void proposal() {
        String meeting = assembly.held();
        String resolution = "/meetings/" + meeting + "/resolutions/" + assembly.resolution(meeting);
        Map<String, Object> spend = Map.of(
                "kind", "SPEND",
                "title", "Spend on scrap",
                "payload", Map.of("spending", Map.of("amount", 100, "currency", "INR")));
        alliance.post(leader, resolution + "/proposal", spend)
                .statusCode(409)
                .body("code", equalTo("network-spending-frozen"));
        Map<String, Object> general = Map.of("kind", "GENERAL", "title", "Buy scrap together");
        String proposal = alliance.post(leader, resolution + "/proposal", general)
                .statusCode(201)
                .body("proposalId", notNullValue())
                .body("taskId", nullValue())
                .extract()
                .path("proposalId");
        alliance.vote(second, proposal, "YES").statusCode(201);
        for (String again : new String[] {"/proposal", "/task"}) {
            alliance.post(leader, resolution + again, again.equals("/task") ? Assembly.task(3) : general)
                    .statusCode(409)
                    .body("code", equalTo("meeting-resolution-settled"));
        }
        assertThat(assembly.rows("network_proposal")).isOne();
        assertThat(assembly.rows("network_task")).isZero();
        alliance.get(second, "/meetings/" + meeting + "/resolutions").body("items.proposalId", contains(proposal));
    }

    @Test
    @DisplayName("becomes a task of its meeting, once; a task for a stranger leaves it open")
    void task() {
        String meeting = assembly.held();
        String id = assembly.resolution(meeting);
        String resolution = "/meetings/" + meeting + "/resolutions/" + id;
        alliance.post(leader, resolution + "/task", Assembly.taskOf(alliance.town.firm(), 3))
                .statusCode(422)
                .body("code", equalTo("task-owner-unfit"));
        assertThat(assembly.rows("network_task")).isZero();
        String task = alliance.post(leader, resolution + "/task", Assembly.taskOf(second, 3))
                .statusCode(201)
                .extract()
                .path("taskId");
        alliance.get(second, "/tasks/" + task)
                .body("meetingId", equalTo(meeting))
                .body("organisationId", equalTo(second.organisationId().toString()));
        alliance.post(leader, resolution + "/task", Assembly.taskOf(second, 3))
                .statusCode(409)
                .body("code", equalTo("meeting-resolution-settled"));
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("resolution.recorded resolution.assigned");
    }

    @Test
    @DisplayName(
            "is written down of a meeting that was held, by who keeps its register; after it was confirmed with a reason")
    void written() {
        String planned = assembly.plan(Duration.ofDays(1));
        alliance.post(leader, "/meetings/" + planned + "/resolutions", Map.of("title", "Buy"))
                .statusCode(409)
                .body("code", equalTo("meeting-not-held"));
        String meeting = assembly.held();
        alliance.post(second, "/meetings/" + meeting + "/resolutions", Map.of("title", "Buy"))
                .statusCode(403);
        assembly.confirm(meeting, 1).statusCode(200);
        alliance.post(leader, "/meetings/" + meeting + "/resolutions", Map.of("title", "Buy"))
                .statusCode(422)
                .body("code", equalTo("meeting-reason-needed"));
        alliance.post(
                        leader,
                        "/meetings/" + meeting + "/resolutions",
                        Map.of("title", "Buy", "reason", "The page was torn."))
                .statusCode(201)
                .body("reason", equalTo("The page was torn."));
        alliance.get(second, "/meetings/" + meeting).body("resolutions", equalTo(1));
        alliance.post(leader, "/meetings/" + meeting + "/resolutions/" + UUID.randomUUID() + "/task", Assembly.task(3))
                .statusCode(404);
    }
}
