package org.sahyog.practice.version;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("A practice is revised in versions")
class PracticeVersionTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident reader = town.firm();

    @Test
    @DisplayName("of which the published one is read until the next one is published")
    void revised() {
        String id = learning.published(author, "CLUSTER");
        learning.change(author, id, Map.of("title", "Else")).statusCode(409).body("code", equalTo("practice-not-open"));
        learning.post(reader, id, "/revision").statusCode(403);
        learning.post(author, id, "/revision")
                .statusCode(200)
                .body("number", equalTo(2))
                .body("openState", equalTo("DRAFT"))
                .body("state", equalTo("PUBLISHED"));
        learning.post(author, id, "/revision").statusCode(409).body("code", equalTo("practice-open-already"));
        learning.change(author, id, Map.of("title", "Two lids")).statusCode(200).body("title", equalTo("Two lids"));
        learning.read(reader, id)
                .body("title", equalTo("A lid on the furnace"))
                .body("openState", nullValue())
                .body("number", equalTo(1));
        learning.get(reader, id, "?open=true").statusCode(404);
        learning.post(author, id, "/submission").statusCode(200);
        learning.get(learning.reviewer, id, "?open=true").body("title", equalTo("Two lids"));
        town.cda.calls().get(learning.path + "?state=SUBMITTED").then().body("items.title", contains("Two lids"));
        learning.publish(id).body("title", equalTo("Two lids")).body("number", equalTo(2));
        learning.read(reader, id).body("title", equalTo("Two lids"));
        learning.get(reader, id, "/versions?limit=1")
                .body("items.title", contains("Two lids"))
                .body("items[0].publishedByName", equalTo(learning.reviewer.organisationName()));
    }

    @Test
    @DisplayName("that are compared field by field, and word by word")
    void compared() {
        String id = learning.published(author, "CLUSTER");
        learning.revise(
                author, id, Map.of("problem", "We burnt far too much coal.", "costPaise", 900, "themes", List.of()));
        learning.get(reader, id, "/differences?from=1&to=2")
                .statusCode(200)
                .body("fields.field", contains("problem", "costPaise", "themes"))
                .body("fields[0].words.change", contains("KEPT", "ADDED", "KEPT"))
                .body("fields[0].words[1].text", equalTo("far too "))
                .body("fields[1].before", nullValue())
                .body("fields[1].after", equalTo("900"))
                .body("fields[2].before", equalTo("Energy and fuel"));
        learning.get(reader, id, "/differences?from=2&to=1").body("fields[1].before", equalTo("900"));
        learning.get(reader, id, "/differences?from=2&to=2").body("fields", hasSize(0));
        learning.get(reader, id, "/differences?from=1").statusCode(422);
    }

    @Test
    @DisplayName("and reads for ever as it was published, whoever asks the database")
    void stays() {
        String id = learning.published(author, "CLUSTER");
        Assertions.assertThatThrownBy(() ->
                        Town.run("update practice_version set title = 'Else' where practice_id = cast(? as uuid)", id))
                .hasStackTraceContaining("is published");
    }

    @Test
    @DisplayName("and translated, stale as soon as it is revised")
    void translated() {
        String id = learning.published(author, "CLUSTER");
        Map<String, String> hindi =
                Map.of("language", "hi", "title", "भट्ठी पर ढक्कन", "problem", "कोयला बहुत जलता था।");
        learning.post(reader, id, "/translations", hindi).statusCode(403).body("code", equalTo("practice-not-yours"));
        learning.post(author, id, "/translations", Map.of("language", "en", "title", "A lid"))
                .statusCode(422)
                .body("code", equalTo("practice-same-language"));
        learning.post(author, id, "/translations", Map.of("language", "hi", "title", "x", "problem", "<b>x</b>"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/problem"));
        learning.post(town.cda, id, "/translations", Map.of("language", "hi", "title", "ढक्कन"))
                .statusCode(201);
        learning.post(author, id, "/translations", hindi)
                .statusCode(201)
                .body("stale", equalTo(false))
                .body("number", equalTo(1));
        learning.get(reader, id, "/translations").body("items.title", contains("भट्ठी पर ढक्कन"));
        reader.calls().get(learning.path + "?language=hi").then().body("items.id", contains(id));
        learning.revise(author, id, Map.of("title", "Two lids"));
        learning.get(reader, id, "/translations").body("items.stale", contains(true));
        learning.read(reader, id)
                .body("translations[0].language", equalTo("hi"))
                .body("translations[0].stale", equalTo(true));
        learning.post(author, id, "/translations", hindi).statusCode(201).body("number", equalTo(2));
        learning.read(reader, id).body("translations[0].stale", equalTo(false));
        String draft = learning.write(author, "Another");
        learning.post(author, draft, "/translations", hindi)
                .statusCode(409)
                .body("code", equalTo("practice-not-published"));
    }
}
