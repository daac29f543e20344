package org.sahyog.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("What an app shows first to those who write and judge practices")
class HomeOfLearnersTest {
    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident asker = learning.town.firm();

    private static ValidatableResponse home(Resident person) {
        return person.calls().get("/me/home").then().statusCode(200);
    }

    private static String titleOf(String kind) {
        return "items.find { it.kind == '" + kind + "' }?.title";
    }

    @Test
    @DisplayName(
            "what is submitted, to its reviewers; what they sent back, to its writers, until it is submitted again")
    void review() {
        String id = learning.submitted(author, Learning.draft("A lid on the furnace"));
        home(learning.reviewer)
                .body("items.id", hasItem(id))
                .body(
                        titleOf("PRACTICE_TO_REVIEW"),
                        equalTo("“A lid on the furnace” by " + author.organisationName() + " waits for your review."));
        home(author).body("items.id", not(hasItem(id)));
        learning.post(learning.reviewer, id, "/sending-back", Map.of("remark", "Say what it costs."))
                .statusCode(200);
        home(learning.reviewer).body("items.id", not(hasItem(id)));
        home(author)
                .body(
                        titleOf("PRACTICE_SENT_BACK"),
                        equalTo("The reviewers sent “A lid on the furnace” back to " + author.organisationName()
                                + ": read why, and change it."));
        learning.post(author, id, "/submission").statusCode(200);
        home(author).body("items.kind", not(hasItem("PRACTICE_SENT_BACK")));
        learning.post(author, id, "/submission-withdrawal").statusCode(200);
        home(author).body("items.kind", not(hasItem("PRACTICE_SENT_BACK")));
        home(learning.reviewer).body("items.id", not(hasItem(id)));
    }

    @Test
    @DisplayName("questions that nobody has answered, to those whose practice it is")
    void questions() {
        String id = learning.published(author, Learning.draft("A lid on the furnace"));
        String question = asked(id);
        home(author)
                .body(
                        titleOf("PRACTICE_QUESTION"),
                        equalTo("A question about “A lid on the furnace” waits for an answer from "
                                + author.organisationName() + "."));
        asked(id);
        home(author)
                .body(
                        titleOf("PRACTICE_QUESTION"),
                        equalTo("2 questions about “A lid on the furnace” wait for an answer from "
                                + author.organisationName() + "."));
        learning.post(author, id, "/questions/" + question + "/answers", Map.of("text", "Two days."))
                .statusCode(201);
        home(author)
                .body(
                        titleOf("PRACTICE_QUESTION"),
                        equalTo("A question about “A lid on the furnace” waits for an answer from "
                                + author.organisationName() + "."));
        home(asker).body("items.kind", not(hasItem("PRACTICE_QUESTION")));
    }

    private String asked(String practice) {
        return learning.post(asker, practice, "/questions", Map.of("text", "How long does it take?"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
