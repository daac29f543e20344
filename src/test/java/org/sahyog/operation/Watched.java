package org.sahyog.operation;

import static io.restassured.RestAssured.given;

import java.util.Arrays;
import java.util.List;

/** What the management interface shows, as one who watches the service reads it. */
public final class Watched {
    private final String management;

    /** {@code management}: {@code http://127.0.0.1:8090}. */
    public Watched(String management) {
        this.management = management;
    }

    public List<String> figures() {
        return Arrays.asList(given().get(management + "/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n"));
    }

    /** Of the row that begins so; zero where there is none. */
    public double figure(String row) {
        return figures().stream()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
