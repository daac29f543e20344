package org.sahyog.practice.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A practice over HTTP")
class PracticeResourceTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident other = town.firm();

    @Test
    @DisplayName("is a draft that its organisation alone sees, saved once under the id that the phone chose")
    void written() {
        Map<String, Object> draft = Learning.draft("A lid on the furnace");
        UUID chosen = Ids.next();
        UUID key = UUID.randomUUID();
        draft.put("id", chosen);
        draft.put("costPaise", 1450000);
        draft.put("daysToAdopt", 7);
        draft.put("benefit", Map.of("indicator", "Coal", "before", 40.50, "after", 100, "unit", "kg"));
        for (int turn = 0; turn < 2; turn++) {
            author.calls()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post(learning.path)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(chosen.toString()))
                    .body("state", equalTo("DRAFT"))
                    .body("openState", equalTo("DRAFT"))
                    .body("number", equalTo(1))
                    .body("themes.nameEn", contains("Energy and fuel"))
                    .body("benefit.before", equalTo(40.5f))
                    .body("benefit.after", equalTo(100))
                    .body("figures.adopted", equalTo(0));
        }
        author.posts().body(draft).post(learning.path).then().statusCode(409).body("code", equalTo("request-id-taken"));
        learning.read(author, chosen.toString()).statusCode(200);
        for (Resident stranger : List.of(other, town.institution, town.cda, town.agency, Town.loner())) {
            learning.read(stranger, chosen.toString()).statusCode(404);
            learning.get(stranger, chosen.toString(), "?open=true").statusCode(404);
            learning.get(stranger, chosen.toString(), "/versions").statusCode(404);
            learning.get(stranger, chosen.toString(), "/diffusion").statusCode(404);
        }
        author.calls().get(learning.path).then().body("items", empty());
        author.calls().get(learning.path + "?state=DRAFT").then().body("items.id", contains(chosen.toString()));
        other.calls().get(learning.path + "?state=DRAFT").then().body("items", empty());
        town.cda
                .posts()
                .body(Learning.draft("For them"))
                .post(learning.path)
                .then()
                .statusCode(403)
                .body("code", equalTo("cluster-member-needed"));
    }

    @Test
    @DisplayName(
            "is refused where its text could do harm, its theme is not declared or its numbers are none; nothing is stored")
    void refused() {
        Map<String, Object> draft = Learning.draft("A lid");
        draft.put("solution", "[click](javascript:alert(1))");
        author.posts()
                .body(draft)
                .post(learning.path)
                .then()
                .statusCode(422)
                .body("code", equalTo("practice-unsafe"))
                .body("errors[0].pointer", equalTo("/solution"));
        draft.put("solution", "A lid");
        draft.put("themes", List.of(UUID.randomUUID()));
        author.posts()
                .body(draft)
                .post(learning.path)
                .then()
                .statusCode(422)
                .body("code", equalTo("practice-theme-unfit"));
        draft.remove("themes");
        draft.put("costPaise", -1);
        author.posts().body(draft).post(learning.path).then().statusCode(422);
        draft.remove("costPaise");
        draft.put("benefit", Map.of("indicator", "Coal", "before", 1));
        author.posts().body(draft).post(learning.path).then().statusCode(422);
        author.calls().get(learning.path + "?state=DRAFT").then().body("items", empty());
    }

    @Test
    @DisplayName("is changed by its people who have read it, part by part; a patch that changes nothing is no change")
    void changed() {
        String id = learning.write(author, "A lid");
        String read = learning.read(author, id).extract().header("ETag");
        learning.change(author, id, read, Map.of("title", "A lid"))
                .statusCode(200)
                .body("version", equalTo(0));
        learning.change(author, id, read, Map.of("title", "Two lids", "costPaise", 5))
                .statusCode(200)
                .body("title", equalTo("Two lids"))
                .body("problem", equalTo("We burnt much coal."))
                .body("products", contains("Lamps"));
        learning.change(author, id, read, Map.of("title", "Three"))
                .statusCode(412)
                .body("current.title", equalTo("Two lids"));
        learning.change(author, id, "{\"costPaise\":null}").statusCode(200).body("costPaise", nullValue());
        learning.change(author, id, Map.of("id", Ids.next()))
                .statusCode(422)
                .body("code", equalTo("practice-id-stays"));
        learning.change(author, id, "{\"state\":\"PUBLISHED\"}").statusCode(400);
        learning.change(other, id, Map.of("title", "Mine")).statusCode(404);
    }

    @Test
    @DisplayName("is submitted when it tells what there is to judge, and stays as it is then")
    void submitted() {
        Map<String, Object> untold = Learning.draft("A lid");
        untold.remove("result");
        String id = learning.write(author, untold);
        learning.post(author, id, "/submission").statusCode(422).body("code", equalTo("practice-untold"));
        learning.change(author, id, Map.of("result", "Less coal.")).statusCode(200);
        learning.post(author, id, "/submission").statusCode(200).body("state", equalTo("SUBMITTED"));
        learning.post(author, id, "/submission").statusCode(409).body("code", equalTo("practice-under-review"));
        learning.change(author, id, Map.of("title", "Else"))
                .statusCode(409)
                .body("code", equalTo("practice-under-review"));
        learning.read(learning.reviewer, id).statusCode(200);
        learning.read(town.cda, id).statusCode(200);
        learning.read(other, id).statusCode(404);
    }

    @Test
    @DisplayName("is taken back from the reviewers, who read it no longer, and can be submitted again")
    void withdrawn() {
        String id = learning.submitted(author, Learning.draft("A lid on the furnace"));
        learning.read(learning.reviewer, id).statusCode(200);
        learning.post(learning.reviewer, id, "/submission-withdrawal")
                .statusCode(403)
                .body("code", equalTo("practice-not-yours"));
        learning.post(author, id, "/submission-withdrawal").statusCode(200).body("openState", equalTo("DRAFT"));
        learning.post(author, id, "/submission-withdrawal")
                .statusCode(409)
                .body("code", equalTo("practice-not-submitted"));
        learning.read(learning.reviewer, id).statusCode(404);
        learning.post(author, id, "/submission").statusCode(200);
        learning.publish(id);
    }

    @Test
    @DisplayName("is gone with all that it said when its only draft is discarded, also after it was sent back")
    void discarded() {
        String id = learning.submitted(author, Learning.draft("A lid on the furnace"));
        learning.post(author, id, "/discarding").statusCode(409).body("code", equalTo("practice-under-review"));
        learning.post(learning.reviewer, id, "/sending-back", Map.of("remark", "Say what it costs."))
                .statusCode(200);
        learning.post(author, id, "/discarding").statusCode(200).body("published", equalTo(false));
        learning.read(author, id).statusCode(404);
        author.calls()
                .get(learning.path + "?state=DRAFT&mine=true")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        assertThat(Town.count(
                        "select count(*) from practice_version where practice_id = ? and title || problem || solution || result <> ''",
                        UUID.fromString(id)))
                .as("versions that say something")
                .isZero();
        learning.post(author, id, "/discarding").statusCode(404);
    }

    @Test
    @DisplayName("stays as it is published when the draft of its revision is discarded, and can be revised again")
    void revisionDiscarded() {
        String id = learning.published(author, Learning.draft("A lid on the furnace"));
        learning.post(author, id, "/discarding").statusCode(409).body("code", equalTo("practice-not-open"));
        learning.post(author, id, "/revision").statusCode(200);
        learning.change(author, id, Map.of("title", "Two lids")).statusCode(200);
        learning.post(author, id, "/discarding").statusCode(200).body("published", equalTo(true));
        learning.read(author, id).statusCode(200).body("title", equalTo("A lid on the furnace"));
        learning.post(author, id, "/revision").statusCode(200).body("title", equalTo("A lid on the furnace"));
    }

    @Test
    @DisplayName("is retired with a reason by its people or an agent: read as before, not listed, not revised")
    void retired() {
        String id = learning.published(author, "CLUSTER");
        learning.post(author, id, "/revision").statusCode(200);
        learning.post(other, id, "/retirement", Map.of("reason", "Bad"))
                .statusCode(403)
                .body("code", equalTo("practice-not-yours"));
        learning.post(town.cda, id, "/retirement", Map.of("reason", " ")).statusCode(422);
        learning.post(town.cda, id, "/retirement", Map.of("reason", "Gas has replaced it."))
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("retiredReason", equalTo("Gas has replaced it."));
        learning.read(other, id).statusCode(200).body("retiredAt", notNullValue());
        learning.get(author, id, "?open=true").statusCode(404);
        learning.post(author, id, "/revision").statusCode(409).body("code", equalTo("practice-retired"));
        learning.post(author, id, "/retirement", Map.of("reason", "Twice")).statusCode(409);
        other.calls().get(learning.path).then().body("items", empty());
        other.calls().get(learning.path + "?state=RETIRED").then().body("items", hasSize(1));
    }
}
