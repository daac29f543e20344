package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Calls the API and looks at the clock. */
record Phone(String address, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param status 0 where the connection was cut */
    record Answer(int status, Duration took, String body, boolean saysWhen) {
        boolean isUnavailable() {
            return status == 503 && saysWhen && body.contains("\"retryable\":true");
        }

        Answer within(int seconds) {
            assertThat(took).as("how long %s %s took", status, body).isLessThan(Duration.ofSeconds(seconds));
            return this;
        }

        Answer isServed() {
            assertThat(status).as(body).isBetween(200, 201);
            return this;
        }

        Answer isRefusedForNow() {
            assertThat(isUnavailable())
                    .as("503 and when to come again: %s %s", status, body)
                    .isTrue();
            return this;
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    /** A new request, not the retry of one. */
    Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID());
    }

    Answer post(String path, String json, UUID key) {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                path);
    }

    private Answer send(HttpRequest.Builder request, String path) {
        request.uri(URI.create(address + "/api/v1" + path)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        Instant begin = Instant.now();
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    Duration.between(begin, Instant.now()),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").isPresent());
        } catch (IOException cut) {
            return new Answer(0, Duration.between(begin, Instant.now()), String.valueOf(cut.getMessage()), false);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
