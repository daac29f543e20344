package org.sahyog.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("A body")
class BodyLimitTest {
    @TestHTTPResource("/api/v1/organisations")
    URI organisations;

    @Test
    @DisplayName(
            "of more than a megabyte of JSON is refused, whether its length is announced or not; less than that is read")
    void tooLarge() throws Exception {
        byte[] large = json(2_000_000);
        byte[] bearable = json(200_000);
        assertThat(post(BodyPublishers.ofByteArray(large))).contains("request-too-large");
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .contains("request-too-large");
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bearable))))
                .contains("request-invalid");
    }

    @Test
    @DisplayName("of a media type that is none is refused as one of a wrong type")
    void noMediaType() throws Exception {
        assertThat(post("application/json, text/plain", BodyPublishers.ofByteArray(json(200))))
                .contains("request-media-type");
    }

    private static byte[] json(int length) {
        String products = "\"%s\",".formatted("x".repeat(90)).repeat(length / 93);
        return "{\"kind\":\"FIRM\",\"name\":\"A\",\"pinCode\":\"244001\",\"products\":[%s\"y\"]}"
                .formatted(products)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String post(BodyPublisher body) throws Exception {
        return post("application/json", body);
    }

    private String post(String mediaType, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(organisations)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Town.nobody().token())
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer.body();
    }
}
