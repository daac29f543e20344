package org.sahyog.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("Of practices people are told:")
class PracticeNoticesTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident firm = town.firm();

    @Test
    @DisplayName(
            "what is submitted, its reviewers; sent back, published and taken up, its people; retired, who uses it")
    void course() {
        String id = learning.submitted(author, Learning.draft("A lid"));
        told(read("practice.submitted", id), learning.reviewer);
        learning.post(learning.reviewer, id, "/sending-back", Map.of("remark", "How is it cleaned?"))
                .statusCode(200);
        told(read("practice.sent-back", id), author);
        author.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].entityId", equalTo(id))
                .body("items[0].title", equalTo("“A lid” came back"))
                .body("items[0].text", containsString("How is it cleaned?"));
        learning.post(author, id, "/submission").statusCode(200);
        read("practice.submitted", id);
        learning.publish(id);
        told(read("practice.published", id), author);
        learning.post(firm, id, "/adoptions", Map.of("step", "SEEN", "happenedOn", "2025-03-01"))
                .statusCode(201);
        told(read("practice.adopted", id));
        learning.post(firm, id, "/adoptions", Map.of("step", "ADOPTED", "happenedOn", "2025-03-02"))
                .statusCode(201);
        told(read("practice.adopted", id), author);
        author.calls().get("/me/inbox?limit=1").then().body("items[0].title", containsString("has taken up “A lid”"));
        learning.post(author, id, "/retirement", Map.of("reason", "Gas")).statusCode(200);
        told(read("practice.retired", id), firm);
    }

    @Test
    @Tag("I30")
    @DisplayName(
            "questions, whose practice it is; answers, who asked; nothing of it any more once she does not read the practice")
    void talk() {
        Resident guest = learning.sister().firm();
        String id = learning.published(author, "PUBLIC");
        String question = said(guest, id, "/questions");
        told(read("practice.asked", id), author);
        author.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("A question about “A lid on the furnace”"))
                .body("items[0].text", containsString(guest.organisationName()));
        String answer = said(firm, id, "/questions/" + question + "/answers");
        told(read("practice.answered", id), guest);
        guest.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("An answer about “A lid on the furnace”"))
                .body("items[0].text", not(containsString(firm.organisationName())));
        learning.post(guest, id, "/questions/" + question + "/acceptance", Map.of("answerId", answer))
                .statusCode(200);
        told(read("practice.answer-accepted", id), firm);
        said(guest, id, "/questions/" + question + "/answers");
        told(read("practice.answered", id));
        learning.show(author, id, "CLUSTER").statusCode(200);
        guest.calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", not(containsString("lid")))
                .body("items[0].text", not(containsString("lid")));
        guest.calls().get("/my-data/export").then().body(not(containsString("A lid on the furnace")));
        said(firm, id, "/questions/" + question + "/answers");
        told(read("practice.answered", id));
    }

    private String said(Resident by, String id, String where) {
        return learning.post(by, id, where, Map.of("text", "With sand?"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("where nobody is named to judge, the agents; never anybody of its own organisation")
    void nobodyNamed() {
        Town.run("update practice_reviewer set ended_at = now() where cluster_id = ?", town.clusterId);
        String id = learning.submitted(author, Learning.draft("A lid"));
        told(read("practice.submitted", id), town.cda);
        Learning own = new Learning();
        own.town
                .cda
                .posts()
                .body(Map.of("organisationId", own.town.firm().organisationId()))
                .post("/clusters/" + own.town.clusterId + "/practice-reviewers")
                .then()
                .statusCode(201);
        String theirs = own.submitted(own.reviewer, Learning.draft("A lid"));
        Resident colleague =
                Town.person(own.reviewer.organisationId(), own.reviewer.organisationName(), "STAFF", "institution");
        read("practice.submitted", theirs);
        colleague.calls().get("/me/inbox?limit=1").then().body("items.size()", equalTo(0));
    }
}
