package org.sahyog.practice.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("Below a practice")
class PracticeQuestionsTest {
    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident firm = learning.town.firm();
    private final Resident guest = learning.sister().firm();
    private final Resident stranger = Town.loner();
    private String id;

    @BeforeEach
    void publish() {
        id = learning.published(author, "PUBLIC");
    }

    private String ask(Resident by, String text) {
        return learning.post(by, id, "/questions", Map.of("text", text))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String answer(Resident by, String question, String text) {
        return learning.post(by, id, "/questions/" + question + "/answers", Map.of("text", text))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse accept(Resident by, String question, Object answer) {
        return learning.post(by, id, "/questions/" + question + "/acceptance", Map.of("answerId", answer));
    }

    private ValidatableResponse questions(Resident by) {
        return learning.get(by, id, "/questions").statusCode(200);
    }

    private ValidatableResponse comment(Resident by, String comment) {
        return learning.get(by, id, "/comments/" + comment);
    }

    private ValidatableResponse change(Resident by, String comment, String tag, String text) {
        return by.calls()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("text", text))
                .put(learning.path + "/" + id + "/comments/" + comment)
                .then();
    }

    @Test
    @DisplayName("readers ask, the author and others answer, in the order of a talk, page by page")
    void talk() {
        String first = ask(firm, "How is it cleaned?");
        String second = ask(guest, "And in the rain?");
        String sand = answer(author, first, "With sand.");
        String water = answer(guest, first, "Or with water.");
        questions(stranger)
                .body("items.id", contains(second, first))
                .body("items[1].answers", equalTo(2))
                .body("items[1].text", equalTo("How is it cleaned?"))
                .body("items[0].answers", equalTo(0));
        learning.get(stranger, id, "/questions/" + first + "/answers")
                .body("items.id", contains(sand, water))
                .body("items.questionId", contains(first, first))
                .body("items.byAuthor", contains(true, false));
        String next = learning.get(firm, id, "/questions?limit=1").extract().path("next");
        learning.get(firm, id, "/questions?limit=1&cursor=" + next).body("items.id", contains(first));
        next = learning.get(firm, id, "/questions/" + first + "/answers?limit=1")
                .extract()
                .path("next");
        learning.get(firm, id, "/questions/" + first + "/answers?limit=1&cursor=" + next)
                .body("items.id", contains(water));
        learning.get(firm, id, "/questions/" + sand + "/answers").body("items", hasSize(0));
        learning.post(firm, id, "/questions/" + sand + "/answers", Map.of("text", "Which?"))
                .statusCode(404);
        learning.read(firm, id).body("questions", equalTo(2));
    }

    @Test
    @DisplayName("names are told to who knows the practice’s cluster or that of who writes; the author’s to all")
    void names() {
        String question = ask(guest, "How is it cleaned?");
        answer(author, question, "With sand.");
        for (Resident knows : new Resident[] {guest, firm, author}) {
            questions(knows).body("items[0].organisationName", equalTo(guest.organisationName()));
        }
        questions(stranger)
                .body("items[0].organisationId", nullValue())
                .body("items[0].organisationName", nullValue())
                .body("items[0].authorName", nullValue());
        for (Resident elsewhere : new Resident[] {guest, stranger}) {
            learning.get(elsewhere, id, "/questions/" + question + "/answers")
                    .body("items[0].organisationName", equalTo(author.organisationName()))
                    .body("items[0].authorName", nullValue());
        }
        learning.get(firm, id, "/questions/" + question + "/answers")
                .body("items[0].authorName", equalTo("Person " + author.personId()));
    }

    @Test
    @DisplayName("one answer is said to have helped, by who asked or the author, and it is taken back")
    void accepted() {
        String question = ask(guest, "How is it cleaned?");
        String sand = answer(firm, question, "With sand.");
        String water = answer(author, question, "With water.");
        accept(firm, question, sand).statusCode(403).body("code", equalTo("practice-not-asker"));
        accept(guest, question, sand).statusCode(200).body("acceptedAnswerId", equalTo(sand));
        comment(stranger, sand).body("accepted", equalTo(true));
        accept(author, question, water).statusCode(200).body("acceptedAnswerId", equalTo(water));
        comment(stranger, sand).body("accepted", equalTo(false));
        accept(guest, question, ask(firm, "Why?")).statusCode(422).body("code", equalTo("practice-answer-unfit"));
        learning.post(guest, id, "/questions/" + question + "/acceptance-withdrawal")
                .statusCode(200)
                .body("acceptedAnswerId", nullValue());
        learning.post(guest, id, "/questions/" + question + "/acceptance-withdrawal")
                .statusCode(409)
                .body("code", equalTo("practice-not-accepted"));
        accept(guest, question, water).statusCode(200);
        learning.post(author, id, "/comments/" + water + "/deletion").statusCode(200);
        comment(guest, question).body("acceptedAnswerId", nullValue()).body("answers", equalTo(1));
    }

    @Test
    @DisplayName("people change and delete what they wrote; nothing of it stays, nor of the answers below")
    void changed() {
        String question = ask(firm, "How is it cleaned?");
        String sand = answer(author, question, "With sand.");
        String tag = comment(firm, question).statusCode(200).extract().header("ETag");
        change(author, question, tag, "Mine.").statusCode(403).body("code", equalTo("practice-comment-not-yours"));
        change(firm, question, tag, "How often?")
                .statusCode(200)
                .body("text", equalTo("How often?"))
                .body("editedAt", not(nullValue()));
        change(firm, question, tag, "How?").statusCode(412);
        change(firm, question, "*", " ").statusCode(422);
        change(firm, question, "*", "?".repeat(2001)).statusCode(422);
        learning.post(author, id, "/comments/" + question + "/deletion").statusCode(403);
        learning.post(firm, id, "/comments/" + question + "/deletion")
                .statusCode(200)
                .body("state", equalTo("DELETED"));
        comment(firm, question).statusCode(404);
        comment(author, sand).statusCode(404);
        questions(firm).body("items", hasSize(0));
        learning.read(firm, id).body("questions", equalTo(0));
    }

    @Test
    @DisplayName("who sees the practice no longer deletes what she wrote, and learns of nothing else")
    void deletedFromOutside() {
        String hers = ask(guest, "And in the rain?");
        String another = ask(firm, "How is it cleaned?");
        learning.show(author, id, "CLUSTER").statusCode(200);
        comment(guest, hers).statusCode(404);
        learning.post(guest, id, "/comments/" + another + "/deletion").statusCode(404);
        learning.post(guest, id, "/comments/" + hers + "/deletion")
                .statusCode(200)
                .body("state", equalTo("DELETED"));
        learning.post(guest, id, "/comments/" + hers + "/deletion").statusCode(404);
        questions(author).body("items.id", contains(another));
    }

    @Test
    @DisplayName("an id of one’s own is written once")
    void once() {
        Map<String, Object> draft = Map.of("id", Ids.next(), "text", "How is it cleaned?");
        learning.post(firm, id, "/questions", draft)
                .statusCode(201)
                .body("id", equalTo(draft.get("id").toString()));
        learning.post(guest, id, "/questions", draft).statusCode(409).body("code", equalTo("request-id-taken"));
    }

    @Test
    @DisplayName("people thank once for a practice and for what others said, and take it back")
    void thanks() {
        String question = ask(firm, "How is it cleaned?");
        String sand = answer(author, question, "With sand.");
        for (String thing : new String[] {"", "/comments/" + sand}) {
            learning.post(firm, id, thing + "/thanks")
                    .statusCode(201)
                    .body("thanks", equalTo(1))
                    .body("thankedByMe", equalTo(true));
            learning.post(firm, id, thing + "/thanks")
                    .statusCode(409)
                    .body("code", equalTo("practice-thanked-already"));
            learning.post(stranger, id, thing + "/thanks").statusCode(201).body("thanks", equalTo(2));
            learning.post(author, id, thing + "/thanks").statusCode(403).body("code", equalTo("practice-own-thanks"));
            learning.post(firm, id, thing + "/thanks-withdrawal")
                    .statusCode(200)
                    .body("thanks", equalTo(1))
                    .body("thankedByMe", equalTo(false));
            learning.post(firm, id, thing + "/thanks-withdrawal")
                    .statusCode(409)
                    .body("code", equalTo("practice-not-thanked"));
        }
        learning.post(author, id, "/comments/" + sand + "/deletion").statusCode(200);
        learning.read(guest, id).body("thanks", equalTo(1));
    }

    @Test
    @DisplayName("nothing new is asked once it is retired, but what was asked is answered")
    void retired() {
        String question = ask(firm, "How is it cleaned?");
        learning.post(author, id, "/retirement", Map.of("reason", "Gas")).statusCode(200);
        learning.post(firm, id, "/questions", Map.of("text", "And now?"))
                .statusCode(409)
                .body("code", equalTo("practice-retired"));
        answer(author, question, "With sand.");
    }
}
