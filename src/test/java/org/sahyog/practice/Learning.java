package org.sahyog.practice;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** What people of one town do with practices, over HTTP. Its institution reviews them. */
public final class Learning {
    public static final String ENERGY = "0197f010-0000-7000-8000-000000000002";

    public final Town town;
    public final String path;
    public final Resident reviewer;

    public Learning() {
        this(new Town());
    }

    public Learning(Town town) {
        this.town = town;
        path = "/clusters/" + town.clusterId + "/practices";
        reviewer = town.institution;
        Town.run(
                "insert into practice_reviewer (id, cluster_id, organisation_id, named_at) values (?, ?, ?, now())",
                Ids.next(),
                town.clusterId,
                reviewer.organisationId());
    }

    public static Map<String, Object> draft(String title) {
        return new HashMap<>(Map.of(
                "kind", "TECHNOLOGICAL_INNOVATION",
                "title", title,
                "language", "en",
                "problem", "We burnt much coal.",
                "solution", "A lid of fire clay.",
                "result", "Less coal for a melt.",
                "products", List.of("Lamps"),
                "themes", List.of(ENERGY),
                "visibility", "CLUSTER"));
    }

    public String write(Resident by, String title) {
        return write(by, draft(title));
    }

    public String write(Resident by, Map<String, Object> draft) {
        return by.posts()
                .body(draft)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String submitted(Resident by, Map<String, Object> draft) {
        String id = write(by, draft);
        post(by, id, "/submission").statusCode(200);
        return id;
    }

    public String published(Resident by, Map<String, Object> draft) {
        String id = submitted(by, draft);
        publish(id);
        return id;
    }

    /** By its visibility. */
    public String published(Resident by, String visibility) {
        Map<String, Object> draft = draft("A lid on the furnace");
        draft.put("visibility", visibility);
        return published(by, draft);
    }

    public ValidatableResponse publish(String id) {
        return post(reviewer, id, "/publication", Map.of()).statusCode(200);
    }

    /** The next version, submitted and published with that change. */
    public void revise(Resident by, String id, Map<String, ?> patch) {
        post(by, id, "/revision").statusCode(200);
        change(by, id, patch).statusCode(200);
        post(by, id, "/submission").statusCode(200);
        publish(id);
    }

    /** Without a body. */
    public ValidatableResponse post(Resident by, String id, String step) {
        return by.posts().post(path + "/" + id + step).then();
    }

    public ValidatableResponse post(Resident by, String id, String step, Map<String, ?> body) {
        return by.posts().body(body).post(path + "/" + id + step).then();
    }

    /** Whatever is read now. */
    public ValidatableResponse change(Resident by, String id, Object patch) {
        return change(by, id, "*", patch);
    }

    public ValidatableResponse change(Resident by, String id, String tag, Object patch) {
        return by.calls()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path + "/" + id)
                .then();
    }

    public ValidatableResponse read(Resident by, String id) {
        return get(by, id, "");
    }

    public ValidatableResponse get(Resident by, String id, String rest) {
        return by.calls().get(path + "/" + id + rest).then();
    }

    public ValidatableResponse show(Resident by, String id, String visibility) {
        return post(by, id, "/visibility", Map.of("visibility", visibility));
    }

    /** A town of the same programme. */
    public Town sister() {
        Town sister = new Town();
        Town.run("update cluster set programme_id = ? where id = ?", town.programmeId, sister.clusterId);
        return sister;
    }

    /** The file that somebody brought. */
    public static String brought(Resident by, byte[] content) {
        return by.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/octet-stream")
                .body(content)
                .post("/files?name=proof")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
