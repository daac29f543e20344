package org.sahyog.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A meeting that two write down at once")
class MeetingRaceTest {
    @TestHTTPResource("/api/v1")
    URI api;

    private final Race race = new Race();
    private Assembly assembly;
    private Resident leader;
    private Resident secretary;

    @BeforeEach
    void gather() {
        assembly = new Assembly();
        leader = assembly.leader;
        secretary = assembly.second;
    }

    @RepeatedTest(
            value = 3,
            name = "a resolution becomes a proposal or a task, time {currentRepetition}: one of them, once")
    void oneResolution() {
        assembly.alliance.elect(secretary, "SECRETARY");
        long before = assembly.rows("network_proposal");
        String meeting = assembly.held();
        String resolution = "/meetings/" + meeting + "/resolutions/" + assembly.resolution(meeting);
        String task =
                "{\"title\":\"Bring samples\",\"dueOn\":\"" + Assembly.today().plusDays(3) + "\"}";
        List<HttpRequest> requests = new ArrayList<>();
        for (Resident who : List.of(leader, secretary, leader, secretary)) {
            requests.add(post(who, resolution + "/proposal", "{\"kind\":\"GENERAL\",\"title\":\"Buy scrap\"}"));
            requests.add(post(who, resolution + "/task", task));
        }
        Collections.shuffle(requests);
        List<Integer> answers = atOnce(requests);

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).containsOnlyOnce(201);
        assertThat(assembly.rows("network_proposal") - before + assembly.rows("network_task"))
                .isOne();
        assertThat(Town.count(
                        "select count(*) from network_resolution where meeting_id = ? and num_nonnulls(proposal_id, task_id) = 1",
                        UUID.fromString(meeting)))
                .isOne();
    }

    @RepeatedTest(
            value = 3,
            name = "a register is confirmed and corrected, time {currentRepetition}: nothing confirmed changes unseen")
    void confirmedOnce() {
        assembly.alliance.elect(secretary, "SECRETARY");
        String meeting = assembly.held();
        String register = "{\"after\":1,\"minutes\":\"Other words\",\"attendance\":[]}";
        List<HttpRequest> requests = new ArrayList<>();
        for (Resident who : List.of(leader, secretary)) {
            requests.add(post(who, "/meetings/" + meeting + "/confirmation", "{\"number\":1}"));
            requests.add(post(who, "/meetings/" + meeting + "/registers", register));
        }
        Collections.shuffle(requests);
        List<Integer> answers = atOnce(requests);

        assertThat(answers).isSubsetOf(200, 201, 409, 422);
        assertThat(answers.stream().filter(each -> each < 300))
                .as("either confirmed as it was, or written on before")
                .hasSize(1);
        boolean confirmed = answers.contains(200);
        assertThat(Town.count(
                        "select count(*) from network_meeting where id = ? and register_number = ? and coalesce(confirmed_number, 0) = ?",
                        UUID.fromString(meeting),
                        confirmed ? 1 : 2,
                        confirmed ? 1 : 0))
                .isOne();
    }

    @RepeatedTest(
            value = 3,
            name =
                    "a phone sends a meeting with its own id again and again, time {currentRepetition}: it is there once")
    void sentAgain() {
        String key = UUID.randomUUID().toString();
        String body = "{\"meeting\":{\"title\":\"Savings\",\"localStart\":\"" + Assembly.in(Duration.ofDays(-1))
                + "\"},\"register\":{\"after\":0,\"attendance\":[]}}";
        List<HttpRequest> requests = new ArrayList<>();
        for (int nth = 0; nth < 8; nth++) {
            requests.add(request(leader, "/held-meetings", body, key));
        }
        assertThat(atOnce(requests)).containsOnly(201);
        assertThat(assembly.rows("network_meeting")).isOne();
        assertThat(assembly.rows("network_register")).isOne();
    }

    private HttpRequest post(Resident who, String below, String body) {
        return request(who, below, body, UUID.randomUUID().toString());
    }

    private HttpRequest request(Resident who, String below, String body, String key) {
        return Race.post(URI.create(api + assembly.alliance.path + below), who, key, body);
    }

    private List<Integer> atOnce(List<HttpRequest> requests) {
        return race.send(requests).stream().map(HttpResponse::statusCode).toList();
    }
}
