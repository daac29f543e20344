package org.sahyog.practice.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

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
@DisplayName("Who reads a practice writes to whose practice it is")
class PracticeMessagesTest {
    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident firm = learning.town.firm();
    private final Resident stranger = Town.loner();
    private String id;

    @BeforeEach
    void publish() {
        id = learning.published(author, "PUBLIC");
        for (Resident each : new Resident[] {author, stranger}) {
            Town.run(
                    "update organisation set phone = '+919811122233', email = 'owner@firm.example' where id = ?",
                    each.organisationId());
        }
    }

    private ValidatableResponse write(Resident by, String text) {
        return learning.post(by, id, "/messages", Map.of("text", text));
    }

    private String conversation(Resident by) {
        return write(by, "May we come?").statusCode(201).extract().path("conversationId");
    }

    private ValidatableResponse answer(Resident by, String conversation, String text) {
        return learning.post(by, id, "/conversations/" + conversation + "/messages", Map.of("text", text));
    }

    @Test
    @DisplayName(
            "both sides are told and go on, and neither learns a number, an address or a name of the other’s people")
    void talk() {
        String conversation = write(stranger, "May we come?")
                .statusCode(201)
                .body("side", equalTo("ASKER"))
                .body("mine", equalTo(true))
                .extract()
                .path("conversationId");
        told(read("practice-conversation.written", conversation), author);
        author.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].entityId", equalTo(id))
                .body("items[0].title", equalTo(stranger.organisationName() + " writes about “A lid on the furnace”"))
                .body("items[0].text", containsString("May we come?"));
        answer(author, conversation, "Do come.").statusCode(201).body("side", equalTo("AUTHOR"));
        told(read("practice-conversation.written", conversation), stranger);
        write(stranger, "Tomorrow?").statusCode(201).body("conversationId", equalTo(conversation));
        for (Resident side : new Resident[] {author, stranger}) {
            learning.get(side, id, "/conversations/" + conversation + "/messages")
                    .body("items.text", contains("Tomorrow?", "Do come.", "May we come?"))
                    .body("items.mine", contains(side == stranger, side == author, side == stranger))
                    .body(not(containsString("98111")))
                    .body(not(containsString("firm.example")))
                    .body(not(containsString("Person ")));
            learning.get(side, id, "/conversations")
                    .body("items.id", contains(conversation))
                    .body("items[0].messages", equalTo(3))
                    .body("items[0].organisationName", equalTo(stranger.organisationName()))
                    .body(not(containsString("98111")));
        }
    }

    @Test
    @DisplayName("nobody else reads it, agents neither")
    void others() {
        String conversation = conversation(firm);
        String other = conversation(stranger);
        for (Resident each : new Resident[] {stranger, learning.town.cda, learning.town.agency, learning.reviewer}) {
            learning.get(each, id, "/conversations/" + conversation + "/messages")
                    .statusCode(404);
            answer(each, conversation, "And I?").statusCode(404);
            learning.post(each, id, "/conversations/" + conversation + "/end").statusCode(404);
        }
        learning.get(learning.town.cda, id, "/conversations").body("items", hasSize(0));
        learning.get(author, id, "/conversations").body("items.id", contains(other, conversation));
        String next =
                learning.get(author, id, "/conversations?limit=1").extract().path("next");
        learning.get(author, id, "/conversations?limit=1&cursor=" + next).body("items.id", contains(conversation));
        write(author, "To myself").statusCode(403).body("code", equalTo("practice-own-message"));
    }

    @Test
    @DisplayName("three times before an answer, and not once one side has ended it")
    void limits() {
        String conversation = conversation(stranger);
        write(stranger, "Hello?").statusCode(201);
        write(stranger, "Hello?").statusCode(201);
        write(stranger, "Hello?").statusCode(409).body("code", equalTo("practice-message-unanswered"));
        write(stranger, "?".repeat(1001)).statusCode(422);
        answer(author, conversation, "Yes.").statusCode(201);
        learning.post(author, id, "/conversations/" + conversation + "/end")
                .statusCode(200)
                .body("endedBy", equalTo("AUTHOR"));
        write(stranger, "Hello?").statusCode(409).body("code", equalTo("practice-conversation-ended"));
        answer(author, conversation, "Well then.").statusCode(201);
        learning.get(stranger, id, "/conversations").body("items[0].endedBy", nullValue());
        write(stranger, "Thank you.").statusCode(201);
        Map<String, Object> chosen = Map.of("id", Ids.next(), "text", "Once.");
        learning.post(firm, id, "/messages", chosen).statusCode(201);
        learning.post(firm, id, "/messages", chosen).statusCode(409).body("code", equalTo("request-id-taken"));
    }

    @Test
    @DisplayName("and no longer than both read the practice; what was told of it says nothing then")
    void narrowed() {
        String conversation = conversation(stranger);
        answer(author, conversation, "Do come.").statusCode(201);
        told(read("practice-conversation.written", conversation), stranger);
        learning.show(author, id, "CLUSTER").statusCode(200);
        learning.get(stranger, id, "/conversations").statusCode(404);
        learning.get(stranger, id, "/conversations/" + conversation + "/messages")
                .statusCode(404);
        write(stranger, "Hello?").statusCode(404);
        stranger.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", not(containsString("lid")))
                .body("items[0].text", not(containsString("come")));
    }
}
