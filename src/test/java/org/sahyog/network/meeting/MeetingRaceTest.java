package org.sahyog.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A meeting that two write down at once")
class MeetingRaceTest {
    private static final int THREADS = 12;
    private static final int BUSY = 503;

    @TestHTTPResource("/api/v1")
    URI api;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpClient http = HttpClient.newHttpClient();
    private Assembly assembly;
    private Resident leader;
    private Resident secretary;

    @BeforeEach
    void gather() {
        assembly = new Assembly();
        leader = assembly.leader;
        secretary = assembly.second;
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
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
        return HttpRequest.newBuilder(URI.create(api + assembly.alliance.path + below))
                .header("Authorization", "Bearer " + who.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private List<Integer> atOnce(List<HttpRequest> requests) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (HttpRequest request : requests) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(start);
                        return send(request);
                    },
                    threads));
        }
        start.countDown();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Whoever is one too many comes again with the same key, as a phone would. */
    private int send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            for (int again = 0; again < 20 && answer.statusCode() == BUSY; again++) {
                Thread.sleep(500);
                answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer.statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
