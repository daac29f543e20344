package org.sahyog.challenge;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What people of one town do with needs, over HTTP. */
public final class Needs {
    public final Town town;
    public final String path;

    public Needs() {
        this(new Town());
    }

    public Needs(Town town) {
        this.town = town;
        path = "/clusters/" + town.clusterId + "/challenges";
    }

    static Map<String, Object> draft(String title) {
        return new HashMap<>(
                Map.of("title", title, "description", "It scratches.", "language", "en", "products", List.of("Lamps")));
    }

    public String raise(Resident by, String title) {
        return by.posts()
                .body(draft(title))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Without a body. */
    public ValidatableResponse post(Resident by, String id, String step) {
        return by.posts().post(path + "/" + id + step).then();
    }

    public ValidatableResponse post(Resident by, String id, String step, Map<String, ?> body) {
        return by.posts().body(body).post(path + "/" + id + step).then();
    }

    /** With the tag that {@code by} reads now. */
    ValidatableResponse change(Resident by, String id, Object patch) {
        return change(by, id, tag(by, id), patch);
    }

    ValidatableResponse change(Resident by, String id, String tag, Object patch) {
        return by.calls()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path + "/" + id)
                .then();
    }

    String tag(Resident by, String id) {
        return read(by, id).extract().header("ETag");
    }

    public ValidatableResponse support(Resident by, String id) {
        return post(by, id, "/support");
    }

    public ValidatableResponse merge(String id, String into) {
        return post(town.cda, id, "/merge", Map.of("into", into));
    }

    public ValidatableResponse read(Resident by, String id) {
        return by.calls().get(path + "/" + id).then();
    }

    public static UUID random() {
        return UUID.randomUUID();
    }
}
