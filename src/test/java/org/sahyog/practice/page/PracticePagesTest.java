package org.sahyog.practice.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
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
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("The page of a practice that is for everybody")
class PracticePagesTest {
    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident firm = learning.town.firm();
    private String photo;
    private String id;

    @BeforeEach
    void publish() {
        photo = Learning.brought(author, FileSamples.png());
        id = learning.published(author, draft("PUBLIC"));
    }

    private Map<String, Object> draft(String visibility) {
        Map<String, Object> draft = Learning.draft("A lid <b>on</b> the furnace");
        draft.put("visibility", visibility);
        draft.put("attachments", List.of(photo));
        draft.put("problem", "We burnt **40 kg** of coal, see [here](https://example.org/coal).");
        draft.put("benefit", Map.of("indicator", "Coal for a melt", "before", 40, "after", 31.5, "unit", "kg"));
        draft.put("costPaise", 1450000);
        draft.put("daysToAdopt", 7);
        return draft;
    }

    private static ValidatableResponse opened(String path, String language) {
        return given().header("Accept-Language", language).get("/p/" + path).then();
    }

    private void gone(String id) {
        for (String path : List.of(id, id + "/" + photo + ".jpg")) {
            opened(path, "en").statusCode(404).header("X-Robots-Tag", containsString("noindex"));
        }
    }

    @Test
    @DisplayName("tells it in the reader’s language, as far as somebody has translated it, and runs nothing")
    void words() {
        opened(id, "en-IN")
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Robots-Tag", nullValue())
                .body(containsString("<title>A lid &lt;b&gt;on&lt;/b&gt; the furnace</title>"))
                .body(containsString("<strong>40 kg</strong>"))
                .body(containsString("<a href=\"https://example.org/coal\" rel=\""))
                .body(containsString("40 → 31.5 kg"))
                .body(containsString("₹14,500.00"))
                .body(containsString("7 days"))
                .body(containsString("Energy and fuel · Lamps"))
                .body(containsString("By " + author.organisationName()))
                .body(not(containsString("<script")))
                .body(not(containsString("Person " + author.personId())));
        Map<String, String> hindi =
                Map.of("language", "hi", "title", "भट्टी पर ढक्कन", "solution", "अग्नि-मिट्टी का ढक्कन।");
        learning.post(author, id, "/translations", hindi).statusCode(201);
        opened(id, "hi")
                .header("Content-Language", "hi")
                .body(containsString("<h1 lang=\"hi\">भट्टी पर ढक्कन</h1>"))
                .body(containsString("क्या किया गया"))
                .body(containsString("अग्नि-मिट्टी का ढक्कन।"))
                .body(containsString("<strong>40 kg</strong>"))
                .body(containsString("ऊर्जा और ईंधन"));
        given().get("/p/" + id).then().header("Content-Language", "en");
        learning.revise(author, id, Map.of("title", "A lid in two halves"));
        opened(id, "hi").body(containsString("<h1 lang=\"en\">A lid in two halves</h1>"));
    }

    @Test
    @DisplayName("is shown by messengers with its first photo, which anybody may look at")
    void shared() {
        opened(id, "en")
                .body(containsString("property=\"og:title\" content=\"A lid &lt;b&gt;on&lt;/b&gt; the furnace\""))
                .body(containsString("/p/" + id + "/" + photo + ".jpg\""))
                .body(containsString("property=\"og:description\" content=\"By " + author.organisationName()));
        String tag = given().get("/p/" + id + "/" + photo + ".jpg")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "public, max-age=60")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/p/" + id + "/" + photo + ".jpg")
                .then()
                .statusCode(304);
        String other = Learning.brought(author, FileSamples.jpeg());
        given().get("/p/" + id + "/" + other + ".jpg").then().statusCode(404);
        given().get("/api/v1/files/" + photo).then().statusCode(401);
    }

    @Test
    @DisplayName("may be kept for a minute, answers HEAD, and changes with who takes it up")
    void caching() {
        String tag = opened(id, "en")
                .header("Cache-Control", "public, max-age=60")
                .body(not(containsString("other firm")))
                .extract()
                .header("ETag");
        given().head("/p/" + id).then().statusCode(200);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/p/" + id)
                .then()
                .statusCode(304);
        learning.post(firm, id, "/adoptions", Map.of("step", "ADOPTED", "happenedOn", "2025-03-02"))
                .statusCode(201);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/p/" + id)
                .then()
                .statusCode(200)
                .body(containsString("one other firm uses it"))
                .body(not(containsString(firm.organisationName())));
    }

    @Test
    @Tag("I30")
    @DisplayName("is not there for any other, nor its photos: narrower, a draft, retired, hidden, unknown")
    void others() {
        gone(learning.published(author, draft("CLUSTER")));
        gone(learning.published(author, draft("PROGRAMME")));
        gone(learning.write(author, draft("PUBLIC")));
        gone(UUID.randomUUID().toString());
        gone("1-1-1-1-1");
        gone(id.toUpperCase());
        learning.show(author, id, "PROGRAMME").statusCode(200);
        gone(id);
        learning.show(author, id, "PUBLIC").statusCode(200);
        opened(id, "en").statusCode(200);
        Map<String, String> hide = Map.of("verdict", "HIDE", "reason", "Not so.");
        learning.post(learning.town.cda, id, "/decision", hide).statusCode(200);
        gone(id);
        learning.post(learning.town.cda, id, "/decision", Map.of("verdict", "KEEP", "reason", "It is so."))
                .statusCode(200);
        opened(id, "en").statusCode(200);
        learning.post(author, id, "/retirement", Map.of("reason", "Gas")).statusCode(200);
        gone(id);
    }

    @Test
    @DisplayName("shows nothing of a revision that is written")
    void revision() {
        learning.post(author, id, "/revision").statusCode(200);
        String other = Learning.brought(author, FileSamples.jpeg());
        learning.change(author, id, Map.of("title", "Another lid", "attachments", List.of(other)))
                .statusCode(200);
        opened(id, "en").body(not(containsString("Another lid"))).body(containsString(photo));
        given().get("/p/" + id + "/" + other + ".jpg").then().statusCode(404);
    }
}
