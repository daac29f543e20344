package org.sahyog.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.Town.Resident;

/** Calls as a phone makes them, and the whole answer: plain, for there are thousands. */
final class Wire {
    /** HTTP/2 gains nothing where one call follows the other, and costs a tenth more. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/api/v1";

    /** What is sent beside the caller's token. */
    record Letter(String method, String path, Object body, Map<String, String> headers) {
        Letter(String method, String path, Object body) {
            this(method, path, body, Map.of());
        }
    }

    record Answer(int status, String body, Map<String, List<String>> headers) {
        boolean succeeded() {
            return status / 100 == 2;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                throw new IllegalStateException(body, noJson);
            }
        }

        /** All that a caller can tell it by, but for what names this very request or counts her calls. */
        String told() {
            Map<String, List<String>> telling = new TreeMap<>(headers);
            telling.keySet().removeAll(List.of("date", "ratelimit", "x-request-id"));
            return status + " " + telling + " " + body.replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "\"$1\":\"…\"");
        }
    }

    private Wire() {}

    /** {@code caller}: null is nobody. */
    static Answer call(Resident caller, Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + ROOT + letter.path()))
                .header("Accept-Language", "en")
                .method(letter.method(), body(letter));
        headers(letter).forEach(request::header);
        if (caller != null) {
            request.header("Authorization", "Bearer " + caller.token());
        }
        if (caller != null && caller.organisationId() != null) {
            request.header("Acting-For", caller.organisationId().toString());
        }
        return send(request.build());
    }

    /** For whoever sets the scene: it must succeed. */
    static JsonNode done(Resident caller, String method, String path, Object body) {
        Answer answer = call(caller, new Letter(method, path, body));
        assertThat(answer.succeeded()).as(method + " " + path + " " + answer).isTrue();
        return answer.json();
    }

    /** A stream never ends: what comes of it at first is enough. */
    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, BodyHandlers.ofInputStream());
            boolean stream =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            try (InputStream body = response.body()) {
                String text = stream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(
                        response.statusCode(), text, response.headers().map());
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(request.toString(), failure);
        }
    }

    private static Map<String, String> headers(Letter letter) {
        Map<String, String> headers = new TreeMap<>(letter.headers());
        if (letter.method().equals("POST")) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        }
        String json = letter.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
        if (letter.body() != null) {
            headers.putIfAbsent("Content-Type", letter.body() instanceof String ? "text/csv" : json);
        }
        return headers;
    }

    private static HttpRequest.BodyPublisher body(Letter letter) {
        try {
            if (letter.body() == null) {
                return BodyPublishers.noBody();
            }
            return BodyPublishers.ofString(
                    letter.body() instanceof String text ? text : JSON.writeValueAsString(letter.body()));
        } catch (IOException recordsAlwaysWrite) {
            throw new IllegalStateException(recordsAlwaysWrite);
        }
    }
}
