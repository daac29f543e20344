package org.sahyog.fuzz.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends calls, one after the other. Of a stream, which never ends, only its beginning is read. */
public final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    public Wire(String address) {
        this.address = address.replaceAll("/$", "");
    }

    public Answer send(Call call) {
        HttpRequest request = request(call);
        long begin = System.nanoTime();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            String body = body(response);
            return new Answer(
                    response.statusCode(), response.headers(), body, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException broken) {
            throw new UncheckedIOException(call.toString(), broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(Call call) {
        byte[] bytes = call.bytes();
        BodyPublisher body = bytes == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + call.address()))
                .timeout(PATIENCE)
                .method(call.operation().method(), body);
        if (call.token() != null) {
            request.header("Authorization", "Bearer " + call.token());
        }
        call.headers().forEach(request::header);
        return request.build();
    }

    private static String body(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            boolean endless =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            return endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
