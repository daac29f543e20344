package org.sahyog.fuzz.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.UUID;

/** What came back, and how long it took. */
public record Answer(int status, HttpHeaders headers, String body, Duration took) {
    /** 2xx, or 304: the caller has it already. */
    public boolean succeeded() {
        return status / 100 == 2 || status == 304;
    }

    public String mediaType() {
        return headers.firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    }

    public String tag() {
        return headers.firstValue("ETag").orElse("");
    }

    public JsonNode json() {
        return Json.read(body);
    }

    /** The code of a problem, else nothing. */
    public String code() {
        return mediaType().equals("application/problem+json")
                ? json().path("code").asText()
                : "";
    }

    public UUID id() {
        return UUID.fromString(json().path("id").asText());
    }

    public String text(String pointer) {
        return json().at(pointer).asText();
    }
}
