package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town.Resident;

/** The product's HTTP, as phones call it: what lost its answer is sent again as it was, until there is one. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 412, 422);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * @param body   what came, also with a refusal
     * @param repeat whether an earlier answer was lost
     */
    record Answer(int status, JsonNode body, String tag, boolean repeat) {
        /** A change that finds its own version gone when it is repeated was done the first time. */
        boolean allowed() {
            return status < 300 || repeat && status == 412;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private int repeats;
    private int replays;

    Api(String address) {
        this.address = address;
    }

    /** Requests that lost their answer at least once. */
    int repeats() {
        return repeats;
    }

    /** Those of them whose deed had been done. */
    int replays() {
        return replays;
    }

    Answer get(Resident caller, String path, String language) {
        return send(request(caller, path).header("Accept-Language", language).GET());
    }

    Answer get(Resident caller, String path) {
        return get(caller, path, "en");
    }

    Answer post(Resident caller, String path, Object body) {
        return send(request(caller, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    Answer put(Resident caller, String path, String tag, Object body) {
        return send(request(caller, path)
                .header("If-Match", tag)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** All pages of a list. */
    List<JsonNode> all(Resident caller, String path, String language) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            String query = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = get(caller, path + "?limit=100" + query, language).body();
            page.path("items").forEach(items::add);
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        return items;
    }

    private HttpRequest.Builder request(Resident caller, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + caller.token())
                .header("Acting-For", caller.organisationId().toString());
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = once(request);
        boolean repeat = answer == null;
        for (Instant end = Instant.now().plus(PATIENCE); answer == null; answer = once(request)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("no answer to " + request);
            }
            pause();
        }
        if (repeat) {
            repeats++;
            assertOneAnswer(request, answer);
        }
        return read(request, answer, repeat);
    }

    /** Null: none came, or the service is not there yet. */
    private @Nullable HttpResponse<String> once(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 503 ? null : answer;
        } catch (IOException cutOff) {
            return null;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether it was done the first time or now, from now on it is answered in the same way. */
    private void assertOneAnswer(HttpRequest request, HttpResponse<String> answer) {
        if (request.method().equals("POST") && answer.statusCode() < 300) {
            replays += answer.headers().firstValue("Idempotency-Replayed").isPresent() ? 1 : 0;
            HttpResponse<String> again = once(request);
            assertThat(again == null || again.body().equals(answer.body()))
                    .as("%s is answered once with %s and then with %s", request, answer.body(), again)
                    .isTrue();
        }
    }

    private static Answer read(HttpRequest request, HttpResponse<String> answer, boolean repeat) {
        int status = answer.statusCode();
        assertThat(status < 300 || REFUSALS.contains(status))
                .as("%s is answered %d: %s", request, status, answer.body())
                .isTrue();
        try {
            String tag = answer.headers().firstValue("ETag").orElse("");
            return new Answer(status, JSON.readTree(answer.body()), tag, repeat);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String write(@Nullable Object body) {
        try {
            return body == null ? "" : JSON.writeValueAsString(body);
        } catch (JsonProcessingException plainValuesAlwaysWrite) {
            throw new IllegalStateException(plainValuesAlwaysWrite);
        }
    }
}
