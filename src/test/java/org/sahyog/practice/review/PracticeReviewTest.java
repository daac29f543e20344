package org.sahyog.practice.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("What is submitted is judged by peers:")
class PracticeReviewTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident peer = town.firm();
    private final String reviewers = "/clusters/" + town.clusterId + "/practice-reviewers";

    private String name(Resident whom, boolean alone) {
        Map<String, Object> draft = alone
                ? Map.of("organisationId", whom.organisationId(), "personId", whom.personId())
                : Map.of("organisationId", whom.organisationId());
        return town.cda
                .posts()
                .body(draft)
                .post(reviewers)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("sent back with a remark, then published; its people read who decided what and when")
    void decided() {
        String id = learning.submitted(author, Learning.draft("A lid"));
        learning.post(learning.reviewer, id, "/sending-back", Map.of()).statusCode(422);
        learning.post(learning.reviewer, id, "/sending-back", Map.of("remark", "How is it cleaned?"))
                .statusCode(200)
                .body("verdict", equalTo("SENT_BACK"))
                .body(
                        "organisationId",
                        equalTo(learning.reviewer.organisationId().toString()));
        learning.read(learning.reviewer, id).statusCode(404);
        learning.read(author, id)
                .body("openState", equalTo("DRAFT"))
                .body("reviews[0].remark", equalTo("How is it cleaned?"));
        learning.change(author, id, Map.of("conditions", "Cleaned with a brush."))
                .statusCode(200);
        learning.post(author, id, "/submission").statusCode(200);
        learning.post(learning.reviewer, id, "/publication", Map.of("remark", "We saw it run."))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("openState", nullValue())
                .body("publishedAt", notNullValue());
        learning.read(author, id)
                .body("reviews.verdict", contains("PUBLISHED", "SENT_BACK"))
                .body("reviews[0].decidedAt", notNullValue());
        learning.read(peer, id).body("reviews", hasSize(0)).body("firstPublishedAt", notNullValue());
        learning.post(learning.reviewer, id, "/publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("practice-not-submitted"));
    }

    @Test
    @DisplayName("never by who wrote it, or by anybody of her organisation, whomever they act for")
    void neverOwn() {
        name(author, false);
        Resident colleague = Town.person(author.organisationId(), author.organisationName(), "STAFF", "firm");
        String id = learning.submitted(author, Learning.draft("A lid"));
        for (Resident own : new Resident[] {author, colleague}) {
            learning.post(own, id, "/publication", Map.of())
                    .statusCode(403)
                    .body("code", equalTo("practice-own-review"));
        }
        Town.run("""
                insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
                select gen_random_uuid(), ?, ?, 'STAFF', now(), 'DONE'
                """, learning.reviewer.organisationId(), colleague.personId());
        for (String step : new String[] {"/publication", "/sending-back"}) {
            colleague
                    .posts()
                    .header("Acting-For", learning.reviewer.organisationId())
                    .body(Map.of("remark", "Good"))
                    .post(learning.path + "/" + id + step)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("practice-own-review"));
        }
        Town.run(
                "delete from affiliation where person_id = ? and organisation_id = ?",
                author.personId(),
                author.organisationId());
        Town.run("""
                insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
                select gen_random_uuid(), ?, ?, 'STAFF', now(), 'DONE'
                """, learning.reviewer.organisationId(), author.personId());
        learning.post(author, id, "/publication", Map.of())
                .statusCode(403)
                .body("code", equalTo("practice-own-review"));
    }

    @Test
    @DisplayName("by all people of an organisation that is named, or by the one who is, until that ends")
    void named() {
        String id = learning.submitted(author, Learning.draft("A lid"));
        learning.post(peer, id, "/publication", Map.of()).statusCode(404);
        String peers = name(peer, true);
        Resident colleague = Town.person(peer.organisationId(), peer.organisationName(), "STAFF", "firm");
        learning.post(colleague, id, "/publication", Map.of()).statusCode(404);
        learning.read(peer, id).statusCode(200);
        town.cda
                .posts()
                .body(Map.of("organisationId", peer.organisationId(), "personId", peer.personId()))
                .post(reviewers)
                .then()
                .statusCode(409)
                .body("code", equalTo("practice-reviewer-named"));
        town.cda
                .posts()
                .post(reviewers + "/" + peers + "/ending")
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue());
        town.cda.posts().post(reviewers + "/" + peers + "/ending").then().statusCode(409);
        learning.read(peer, id).statusCode(404);
        name(peer, false);
        learning.post(colleague, id, "/publication", Map.of()).statusCode(200);
        author.calls().get(reviewers).then().body("items", hasSize(2)).body("items[0].personId", nullValue());
        author.calls().get(reviewers + "?former=true").then().body("items", hasSize(3));
    }

    @Test
    @DisplayName("whom agents name among the members and their people, and nobody else does")
    void naming() {
        author.posts()
                .body(Map.of("organisationId", peer.organisationId()))
                .post(reviewers)
                .then()
                .statusCode(403);
        town.cda
                .posts()
                .body(Map.of("organisationId", Town.loner().organisationId()))
                .post(reviewers)
                .then()
                .statusCode(422)
                .body("code", equalTo("practice-reviewer-unfit"));
        town.cda
                .posts()
                .body(Map.of("organisationId", peer.organisationId(), "personId", author.personId()))
                .post(reviewers)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/personId"));
    }
}
