package org.sahyog.practice.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@Tag("I30")
@DisplayName("What readers report of practices and of what is said below them")
class PracticeReportTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident firm = town.firm();
    private final Resident stranger = Town.loner();
    private String id;
    private String photo;
    private String question;
    private String answer;

    @BeforeEach
    void talk() {
        photo = Learning.brought(author, FileSamples.png());
        Map<String, Object> draft = Learning.draft("A lid on the furnace");
        draft.put("visibility", "PUBLIC");
        draft.put("attachments", List.of(photo));
        id = learning.published(author, draft);
        question = said(firm, "/questions", "You are thieves.");
        answer = said(author, "/questions/" + question + "/answers", "We are not.");
    }

    private String said(Resident by, String where, String text) {
        return learning.post(by, id, where, Map.of("text", text))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse report(Resident by, String thing) {
        return learning.post(by, id, thing + "/reports", Map.of("reason", "ABUSE", "note", "Rude."));
    }

    private ValidatableResponse decide(Resident by, String thing, String verdict) {
        return learning.post(by, id, thing + "/decision", Map.of("verdict", verdict, "reason", "Not among friends."));
    }

    private ValidatableResponse appeal(Resident by, String thing) {
        return learning.post(by, id, thing + "/appeal", Map.of("message", "It was meant well."));
    }

    private ValidatableResponse waiting(String list) {
        return town.cda
                .calls()
                .get("/clusters/" + town.clusterId + "/" + list)
                .then()
                .statusCode(200);
    }

    private String asked() {
        return "/comments/" + question;
    }

    @Test
    @DisplayName("comes to those who serve the cluster, without who reported it, once from each, never of one’s own")
    void reported() {
        report(stranger, asked()).statusCode(201).body("id", equalTo(question));
        report(stranger, asked()).statusCode(409).body("code", equalTo("moderation-reported-already"));
        report(firm, asked()).statusCode(403).body("code", equalTo("moderation-own-report"));
        report(author, "").statusCode(403);
        report(stranger, "").statusCode(201).body("id", equalTo(id));
        waiting("reported-practice-comments")
                .body("items.comment.id", contains(question))
                .body("items[0].reports[0].reason", equalTo("ABUSE"))
                .body("items[0].reports[0].note", equalTo("Rude."))
                .body(not(containsString(stranger.personId().toString())))
                .body(not(containsString(stranger.organisationId().toString())));
        waiting("reported-practices").body("items.practice.id", contains(id));
        decide(town.cda, asked(), "KEEP").statusCode(200).body("reports", hasSize(0));
        waiting("reported-practice-comments").body("items", hasSize(0));
        decide(town.cda, asked(), "KEEP").statusCode(409).body("code", equalTo("moderation-nothing-open"));
        decide(town.agency, "", "KEEP").statusCode(200).body("decisions[0].verdict", equalTo("KEEP"));
    }

    @Test
    @DisplayName("hidden, a question is gone with its answers for all but its writers and those who decide")
    void hiddenQuestion() {
        report(stranger, asked()).statusCode(201);
        decide(town.cda, asked(), "HIDE").statusCode(200).body("comment.state", equalTo("HIDDEN"));
        for (Resident gone : List.of(stranger, author)) {
            learning.get(gone, id, asked()).statusCode(404);
            learning.get(gone, id, "/comments/" + answer).statusCode(404);
            learning.get(gone, id, "/questions/" + question + "/answers").statusCode(404);
            learning.get(gone, id, "/questions").body("items", hasSize(0));
            report(gone, asked()).statusCode(404);
            learning.post(gone, id, asked() + "/thanks").statusCode(404);
        }
        learning.read(stranger, id).body("questions", equalTo(0));
        learning.get(firm, id, asked())
                .body("text", equalTo("You are thieves."))
                .body("hiddenReason", equalTo("Not among friends."));
        learning.get(town.cda, id, "/questions").body("items.id", contains(question));
        waiting("reported-practice-comments?hidden=true").body("items.comment.id", contains(question));
        appeal(firm, asked()).statusCode(201);
        appeal(firm, asked()).statusCode(409).body("code", equalTo("moderation-appealed-already"));
        waiting("reported-practice-comments").body("items[0].appeal.message", equalTo("It was meant well."));
        decide(town.cda, asked(), "KEEP").statusCode(200).body("comment.state", equalTo("SHOWN"));
        learning.get(stranger, id, asked()).statusCode(200).body("hiddenReason", nullValue());
        appeal(firm, asked()).statusCode(409).body("code", equalTo("moderation-not-hidden"));
    }

    @Test
    @DisplayName("hidden, an answer helps nobody any more")
    void hiddenAnswer() {
        learning.post(firm, id, "/questions/" + question + "/acceptance", Map.of("answerId", answer))
                .statusCode(200);
        decide(town.cda, "/comments/" + answer, "HIDE").statusCode(200);
        learning.get(firm, id, asked()).body("acceptedAnswerId", nullValue()).body("answers", equalTo(0));
        learning.get(author, id, asked()).body("answers", equalTo(1));
        learning.post(firm, id, "/questions/" + question + "/acceptance", Map.of("answerId", answer))
                .statusCode(422);
    }

    @Test
    @DisplayName("hidden, a practice is gone by every way for all but its organisation and those who decide")
    void hiddenPractice() {
        learning.post(author, id, "/translations", Map.of("language", "hi", "title", "ढक्कन"))
                .statusCode(201);
        decide(town.cda, "", "HIDE").statusCode(200).body("practice.hiddenReason", equalTo("Not among friends."));
        for (String rest : List.of(
                "",
                "/versions",
                "/differences?from=1&to=1",
                "/translations",
                "/adoptions",
                "/diffusion",
                "/diffusion/picture",
                "/questions",
                asked())) {
            for (Resident gone : List.of(stranger, firm, learning.reviewer)) {
                learning.get(gone, id, rest).statusCode(404);
            }
            learning.get(author, id, rest).statusCode(200);
            learning.get(town.cda, id, rest).statusCode(200);
        }
        for (Resident gone : List.of(stranger, firm)) {
            gone.calls().get("/files/" + photo).then().statusCode(404);
            gone.calls().get("/practices").then().body("items.id", not(hasItem(id)));
            gone.calls().get("/practices/compare?ids=" + id).then().statusCode(404);
        }
        author.calls().get("/files/" + photo).then().statusCode(200);
        town.agency.calls().get("/practices").then().body("items.id", hasItem(id));
        appeal(author, "").statusCode(201);
        appeal(town.cda, "").statusCode(403).body("code", equalTo("practice-not-yours"));
        waiting("reported-practices").body("items[0].appeal.message", equalTo("It was meant well."));
        decide(town.cda, "", "KEEP").statusCode(200).body("practice.hiddenReason", nullValue());
        learning.read(stranger, id).statusCode(200);
    }

    @Test
    @DisplayName("hidden, a practice stays so whatever is revised")
    void notByRevision() {
        learning.post(author, id, "/revision").statusCode(200);
        decide(town.cda, "", "HIDE").statusCode(200);
        learning.post(author, id, "/submission").statusCode(409).body("code", equalTo("practice-hidden"));
        decide(town.cda, "", "KEEP").statusCode(200);
        learning.post(author, id, "/submission").statusCode(200);
        decide(town.cda, "", "HIDE").statusCode(200);
        learning.post(learning.reviewer, id, "/publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("practice-hidden"));
    }

    @Test
    @DisplayName("is told to phones of its organisation alone while it is hidden; others forget it")
    void phones() {
        decide(town.cda, "", "HIDE").statusCode(200);
        assertThat(Town.text(
                        "select string_agg(scope_kind || ' ' || state, ',' order by scope_kind) from change where entity_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("cluster removed,organisation upsert,programme removed");
    }

    @Test
    @DisplayName("is not judged by those who wrote it")
    void ownVerdict() {
        String own = said(town.cda, "/questions", "How?");
        decide(town.cda, "/comments/" + own, "KEEP").statusCode(403).body("code", equalTo("moderation-own-verdict"));
        decide(firm, asked(), "HIDE").statusCode(403);
        decide(stranger, asked(), "HIDE").statusCode(404);
    }
}
