package org.sahyog.practice.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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
@DisplayName("A practice is seen as far as it is visible, on every path")
class PracticeSightTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident member = town.firm();
    private final Resident sister = learning.sister().firm();
    private final Resident stranger = Town.loner();
    private String photo;
    private String question;

    @BeforeEach
    void bring() {
        photo = Learning.brought(author, FileSamples.png());
    }

    private String published(String visibility) {
        Map<String, Object> draft = Learning.draft("A lid on the furnace");
        draft.put("visibility", visibility);
        draft.put("attachments", List.of(photo));
        String id = learning.published(author, draft);
        learning.post(author, id, "/translations", Map.of("language", "hi", "title", "ढक्कन"))
                .statusCode(201);
        question = learning.post(member, id, "/questions", Map.of("text", "How is it cleaned?"))
                .statusCode(201)
                .extract()
                .path("id");
        return id;
    }

    /** Whatever hangs on it. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "",
                "/versions",
                "/differences?from=1&to=1",
                "/translations",
                "/adoptions",
                "/diffusion",
                "/diffusion/picture",
                "/questions"));
        if (question != null) {
            paths.add("/comments/" + question);
            paths.add("/questions/" + question + "/answers");
        }
        return paths;
    }

    private void seen(Resident by, String id) {
        for (String rest : paths()) {
            learning.get(by, id, rest).statusCode(200);
        }
        by.calls().get("/practices").then().body("items.id", hasItem(id));
        by.calls().get("/files/" + photo).then().statusCode(200);
    }

    private void unseen(Resident by, String id) {
        for (String rest : paths()) {
            learning.get(by, id, rest).statusCode(404);
        }
        learning.post(by, id, "/adoptions", Map.of("step", "SEEN", "happenedOn", "2025-05-04"))
                .statusCode(404);
        learning.post(by, id, "/questions", Map.of("text", "How is it cleaned?"))
                .statusCode(404);
        for (String step : List.of("/thanks", "/thanks-withdrawal")) {
            learning.post(by, id, step).statusCode(404);
        }
        learning.post(by, id, "/reports", Map.of("reason", "SPAM")).statusCode(404);
        by.calls().get("/practices").then().body("items.id", not(hasItem(id)));
        by.calls().get("/files/" + photo).then().statusCode(404);
    }

    @Test
    @DisplayName("by its cluster, its programme or everybody who is signed in")
    void visibility() {
        String id = published("CLUSTER");
        seen(member, id);
        unseen(sister, id);
        unseen(stranger, id);
        learning.show(author, id, "PROGRAMME").statusCode(200).body("visibility", equalTo("PROGRAMME"));
        seen(sister, id);
        unseen(stranger, id);
        learning.show(author, id, "PUBLIC").statusCode(200);
        seen(stranger, id);
        learning.show(member, id, "CLUSTER").statusCode(403);
    }

    @Test
    @DisplayName("and no longer once it is narrowed, or its reader has left")
    void narrowed() {
        String id = published("PUBLIC");
        seen(stranger, id);
        learning.show(author, id, "CLUSTER").statusCode(200);
        unseen(stranger, id);
        unseen(sister, id);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", member.organisationId());
        unseen(member, id);
    }

    @Test
    @DisplayName("and notices, which nobody asks for, know the same readers")
    void notices() {
        String id = published("CLUSTER");
        List<Resident> readers = List.of(
                author,
                member,
                sister,
                stranger,
                learning.reviewer,
                town.cda,
                town.agency,
                town.agent(),
                Town.nobody());
        for (String visibility : List.of("CLUSTER", "PROGRAMME", "PUBLIC")) {
            learning.show(author, id, visibility).statusCode(200);
            alike(id, readers);
        }
        learning.show(author, id, "CLUSTER").statusCode(200);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", member.organisationId());
        alike(id, readers);
        alike(learning.write(author, "A draft"), List.of(member, sister, stranger));
    }

    private void alike(String id, List<Resident> readers) {
        for (Resident reader : readers) {
            boolean reads = learning.read(reader, id).extract().statusCode() == 200;
            assertThat(Town.text("select cast(practice_read_by(?, ?) as text)", UUID.fromString(id), reader.personId()))
                    .as(reader.organisationName() + " reads " + id)
                    .isEqualTo(String.valueOf(reads));
        }
    }

    @Test
    @DisplayName("a draft, what is submitted and a revision with their files by those alone whom they concern")
    void open() {
        Map<String, Object> draft = Learning.draft("A lid on the furnace");
        draft.put("visibility", "PUBLIC");
        draft.put("attachments", List.of(photo));
        String id = learning.write(author, draft);
        unseen(stranger, id);
        unseen(member, id);
        unseen(learning.reviewer, id);
        learning.post(author, id, "/submission").statusCode(200);
        unseen(stranger, id);
        unseen(member, id);
        learning.read(learning.reviewer, id).statusCode(200);
        learning.reviewer.calls().get("/files/" + photo).then().statusCode(200);
        learning.publish(id);
        seen(stranger, id);
        learning.post(author, id, "/revision").statusCode(200).body("attachments.id", contains(photo));
        String other = Learning.brought(author, FileSamples.jpeg());
        learning.change(author, id, Map.of("attachments", List.of(other))).statusCode(200);
        member.calls().get("/files/" + other).then().statusCode(404);
        member.calls().get("/files/" + photo).then().statusCode(200);
        learning.read(member, id).body("attachments.id", contains(photo)).body("reviews", empty());
        learning.get(member, id, "/versions").body("items.number", contains(1));
        learning.get(author, id, "/versions").body("items.number", contains(2, 1));
        learning.get(member, id, "/differences?from=1&to=2")
                .statusCode(422)
                .body("code", equalTo("practice-no-such-version"));
        learning.post(author, id, "/submission").statusCode(200);
        learning.publish(id);
        member.calls().get("/files/" + other).then().statusCode(200);
        member.calls().get("/files/" + photo).then().statusCode(200);
    }
}
