package org.sahyog.event.material;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sahyog.practice.Learning.brought;
import static org.sahyog.workshop.Hall.get;
import static org.sahyog.workshop.Hall.post;
import static org.sahyog.workshop.Hall.put;
import static org.sahyog.workshop.Hall.username;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.file.content.FileSamples;
import org.sahyog.workshop.Hall;

@QuarkusTest
@DisplayName("What there is to read at an event")
class MaterialTest {
    private Hall hall;
    private Resident organiser;
    private Resident firm;
    private Resident other;
    private Resident expert;
    private String materials;

    @BeforeEach
    void hold() {
        hall = new Hall("CLUSTER", 20);
        organiser = hall.organiser;
        firm = hall.town.firm();
        other = hall.town.firm();
        expert = hall.sister.firm();
        materials = hall.event + "/materials";
    }

    private Map<String, Object> draft(String title, String readers) {
        return new HashMap<>(Map.of("title", title, "language", "hi", "readers", readers, "sessionId", hall.session));
    }

    private String added(Resident by, String title, String readers, String file) {
        Map<String, Object> draft = draft(title, readers);
        draft.put("fileId", file);
        return post(by, materials, draft).statusCode(201).extract().path("id");
    }

    private void speaks() {
        String id = post(organiser, hall.event + "/speakers", Map.of("part", "SPEAKER", "username", username(expert)))
                .extract()
                .path("id");
        post(expert, hall.event + "/speakers/" + id + "/agreement", null).statusCode(200);
    }

    @Test
    @DisplayName(
            "is for everybody who sees it, for those with a seat while they have it, or for those who came, afterwards")
    void readers() {
        String open = brought(organiser, FileSamples.pngLikeNoOther());
        String seated = brought(organiser, FileSamples.pngLikeNoOther());
        String after = brought(organiser, FileSamples.pngLikeNoOther());
        added(organiser, "Programme", "EVERYBODY", open);
        added(organiser, "To read before", "SEATED", seated);
        added(organiser, "Slides", "ATTENDED", after);
        get(other, materials)
                .body("items.title", contains("Programme"))
                .body("items[0].sessionId", equalTo(hall.session));
        get(other, "/files/" + open).statusCode(200);
        get(other, "/files/" + seated).statusCode(404);
        String registration = hall.seats(firm, 1);
        get(firm, materials).body("items.title", contains("Programme", "To read before"));
        get(firm, "/files/" + seated).statusCode(200);
        get(firm, "/files/" + after).statusCode(404);
        get(organiser, materials).body("items", hasSize(3));
        get(hall.sister.firm(), "/files/" + open).statusCode(404);
        hall.withdraw(firm, registration);
        get(firm, materials).body("items.title", contains("Programme"));
        get(firm, "/files/" + seated).statusCode(404);
        hall.seats(firm, 1);
        hall.end();
        get(firm, materials).body("items", hasSize(3));
        get(firm, "/files/" + after).statusCode(200);
        get(other, "/files/" + after).statusCode(404);
    }

    @Test
    @DisplayName("is brought by speakers too, who change and delete their own; the organiser those of all")
    void speakers() {
        post(firm, materials, draft("Mine", "EVERYBODY")).statusCode(403);
        post(expert, materials, draft("Mine", "EVERYBODY")).statusCode(404);
        speaks();
        String hers = added(expert, "Slides", "SEATED", brought(expert, FileSamples.pngLikeNoOther()));
        String ours = added(organiser, "Programme", "EVERYBODY", brought(organiser, FileSamples.pngLikeNoOther()));
        get(expert, materials).body("items.title", containsInAnyOrder("Slides", "Programme"));
        Map<String, Object> link = draft("Slides elsewhere", "SEATED");
        link.put("link", "https://example.org/slides");
        put(expert, materials + "/" + hers, link).statusCode(200).body("link", equalTo("https://example.org/slides"));
        put(expert, materials + "/" + ours, link).statusCode(403).body("code", equalTo("material-not-yours"));
        post(organiser, materials + "/" + hers + "/deletion", null).statusCode(200);
        get(expert, materials).body("items.title", contains("Programme"));
    }

    @Test
    @DisplayName("is one file or one link, of the one who brings it, and of a session that there is")
    void refused() {
        post(organiser, materials, draft("Nothing", "SEATED"))
                .statusCode(422)
                .body("code", equalTo("material-nothing-given"));
        Map<String, Object> stolen = draft("Stolen", "SEATED");
        stolen.put("fileId", brought(firm, FileSamples.pngLikeNoOther()));
        post(organiser, materials, stolen).statusCode(422).body("code", equalTo("file-unknown"));
        Map<String, Object> elsewhere = draft("Elsewhere", "SEATED");
        elsewhere.put("link", "https://example.org");
        elsewhere.put("sessionId", UUID.randomUUID());
        post(organiser, materials, elsewhere).statusCode(422).body("code", equalTo("material-session-unknown"));
    }

    @Test
    @DisplayName("is gone for good with its file")
    void deleted() {
        String file = brought(organiser, FileSamples.pngLikeNoOther());
        String id = added(organiser, "Programme", "EVERYBODY", file);
        get(firm, "/files/" + file).statusCode(200);
        post(organiser, materials + "/" + id + "/deletion", null)
                .statusCode(200)
                .body("id", equalTo(id));
        get(firm, "/files/" + file).statusCode(404);
        get(firm, materials + "/" + id).statusCode(404);
    }
}
