package org.sahyog.event.simulation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The product's HTTP, as phones call it. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 412, 422);

    /** Somebody who calls for an organisation. */
    record Caller(Supplier<String> token, UUID organisation) {}

    /** {@code body} is what came, also with a refusal. */
    record Answer(int status, JsonNode body, String tag) {
        boolean allowed() {
            return status < 300;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    Answer get(Caller caller, String path, String language) {
        return send(request(caller, path).header("Accept-Language", language).GET());
    }

    Answer get(Caller caller, String path) {
        return get(caller, path, "en");
    }

    Answer post(Caller caller, String path, Object body) {
        return send(request(caller, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    Answer put(Caller caller, String path, String tag, Object body) {
        return send(request(caller, path)
                .header("If-Match", tag)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** All pages of a list. */
    List<JsonNode> all(Caller caller, String path, String language) {
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

    private HttpRequest.Builder request(Caller caller, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + caller.token().get())
                .header("Acting-For", caller.organisation().toString());
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && !REFUSALS.contains(answer.statusCode())) {
                throw new AssertionError(request.method() + " " + request.uri().getPath() + " is answered "
                        + answer.statusCode() + ": " + answer.body());
            }
            return new Answer(
                    answer.statusCode(),
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
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
