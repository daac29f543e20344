package org.sahyog.challenge;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What people of one town do with needs, over HTTP. */
final class Needs {
    final Town town = new Town();
    final String path = "/clusters/" + town.clusterId + "/challenges";

    static Map<String, Object> draft(String title) {
        return new HashMap<>(
                Map.of("title", title, "description", "It scratches.", "language", "en", "products", List.of("Lamps")));
    }

    String raise(Resident by, String title) {
        return by.posts()
                .body(draft(title))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Without a body. */
    ValidatableResponse post(Resident by, String id, String step) {
        return by.posts().post(path + "/" + id + step).then();
    }

    ValidatableResponse post(Resident by, String id, String step, Map<String, ?> body) {
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

    ValidatableResponse support(Resident by, String id) {
        return post(by, id, "/support");
    }

    ValidatableResponse merge(String id, String into) {
        return post(town.cda, id, "/merge", Map.of("into", into));
    }

    ValidatableResponse read(Resident by, String id) {
        return by.calls().get(path + "/" + id).then();
    }

    static UUID random() {
        return UUID.randomUUID();
    }
}
