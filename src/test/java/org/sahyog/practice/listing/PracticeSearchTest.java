package org.sahyog.practice.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("Practices that are looked for by words")
class PracticeSearchTest {
    private static final List<String> SYLLABLES =
            List.of("bi di fi gi hi ji ki li mi ni pi ri si ti vi sti".split(" "));

    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident reader = learning.town.firm();
    private final Resident stranger = Town.loner();

    /** A word that stands nowhere else, and sounds as it is written. */
    private final String mark = "mu"
            + learning.town
                    .clusterId
                    .toString()
                    .substring(24)
                    .chars()
                    .mapToObj(digit -> SYLLABLES.get(Character.digit(digit, 16)))
                    .collect(Collectors.joining());

    private String published(String title, Map<String, Object> more) {
        Map<String, Object> draft = Learning.draft(title);
        draft.putAll(more);
        return learning.published(author, draft);
    }

    private static ValidatableResponse search(Resident by, String words) {
        return by.calls().queryParam("q", words).get("/practices").then().statusCode(200);
    }

    private static ValidatableResponse count(Resident by, String words) {
        return by.calls().queryParam("q", words).get("/practices/facets").then().statusCode(200);
    }

    @Test
    @DisplayName("say by which word they are found, where it stands and how it was meant, and show it marked")
    void because() {
        String id = published(
                "पीतल <b>की</b> भट्ठी " + mark,
                Map.of("language", "hi", "solution", "Polishing with a wheel of **felt**, then lacquer."));
        search(reader, "pital " + mark)
                .body("items[0].id", equalTo(id))
                .body("items[0].match.because[0].asked", equalTo("pital"))
                .body("items[0].match.because[0].found", equalTo("पीतल"))
                .body("items[0].match.because[0].match", equalTo("SOUND"))
                .body("items[0].match.because[0].place", equalTo("TITLE"))
                .body("items[0].match.because[0].language", equalTo("hi"))
                .body("items[0].match.because[1].match", equalTo("EXACT"))
                .body("items[0].match.highlights[0].pieces.text", contains("पीतल", " <b>की</b> भट्ठी ", mark))
                .body("items[0].match.highlights[0].pieces.marked", contains(true, false, true));
        search(reader, "brass " + mark).body("items[0].match.because[0].match", equalTo("TRADE"));
        search(reader, "polished " + mark)
                .body("items[0].match.because[0].found", equalTo("Polishing"))
                .body("items[0].match.because[0].match", equalTo("FORM"))
                .body("items[0].match.because[0].place", equalTo("SOLUTION"))
                .body(
                        "items[0].match.highlights[1].pieces.text",
                        contains("Polishing", " with a wheel of felt, then lacquer."));
        search(reader, "lacqer " + mark)
                .body("items[0].match.because[0].found", equalTo("lacquer"))
                .body("items[0].match.because[0].match", equalTo("SLIP"));
        reader.calls().get("/practices?limit=1").then().body("items[0].match", nullValue());
    }

    @Test
    @DisplayName("come best first: the word in the title before the word in the text, all words before some")
    void best() {
        String inText = published("A lid", Map.of("result", "Much " + mark));
        String inTitle = published("A lid " + mark, Map.of());
        String both = published("A gasket " + mark, Map.of());
        search(reader, mark).body("items.id", contains(both, inTitle, inText));
        search(reader, mark + " gasket").body("items.id[0]", equalTo(both)).body("items[0].match.score", equalTo(1000));
        search(reader, "how to " + mark).body("items[0].match.because.asked", contains(mark));
    }

    @Test
    @DisplayName("are found by their translation, as they are revised, and no longer when they are retired")
    void kept() {
        String id = published("A lid " + mark, Map.of());
        learning.post(author, id, "/translations", Map.of("language", "ta", "title", "மூடி " + mark + "ta"))
                .statusCode(201);
        search(reader, mark + "ta").body("items[0].match.because[0].language", equalTo("ta"));
        learning.post(author, id, "/revision").statusCode(200);
        learning.change(author, id, Map.of("title", "A cover " + mark + "new")).statusCode(200);
        search(reader, mark + "new").body("items.match.because.match.flatten()", not(hasItem("EXACT")));
        learning.post(author, id, "/submission").statusCode(200);
        learning.publish(id);
        search(reader, mark + "new").body("items[0].match.because[0].match", equalTo("EXACT"));
        assertThat(knownWords()).isPositive();
        learning.post(author, id, "/retirement", Map.of("reason", "Outdone.")).statusCode(200);
        search(reader, mark + "new").body("items", empty());
        assertThat(knownWords()).isZero();
    }

    private long knownWords() {
        return Town.count("select count(*) from practice_word where word like '%' || ? || '%'", mark);
    }

    @Test
    @Tag("I30")
    @DisplayName("are found by nobody who does not see them: by no word, slip, count or score")
    void sight() {
        Resident sister = learning.sister().firm();
        String id = published("Secret " + mark, Map.of("visibility", "CLUSTER", "products", List.of(mark)));
        hidden(sister);
        hidden(stranger);
        found(reader, id);
        learning.show(author, id, "PROGRAMME").statusCode(200);
        found(sister, id);
        hidden(stranger);
        learning.show(author, id, "PUBLIC").statusCode(200);
        found(stranger, id);
        learning.show(author, id, "CLUSTER").statusCode(200);
        hidden(sister);
        hidden(stranger);
        found(reader, id);
    }

    private void found(Resident by, String id) {
        search(by, mark).body("items.id", contains(id));
        search(by, slip()).body("items.id", contains(id)).body("items[0].match.because[0].match", equalTo("SLIP"));
        count(by, mark).body("counted", equalTo(1)).body("products.product", contains(mark));
    }

    private void hidden(Resident by) {
        for (String word : List.of(mark, slip(), mark.substring(0, 8))) {
            search(by, word).body("items", empty());
            count(by, word).body("counted", equalTo(0)).body("products", empty());
        }
        by.calls().get("/practices/facets?product=" + mark).then().body("counted", equalTo(0));
    }

    private String slip() {
        return mark.substring(0, 6) + mark.substring(7);
    }

    @Test
    @Tag("I30")
    @DisplayName("get the same score whatever there is that their reader does not see")
    void scores() {
        Resident other = Town.loner();
        published("Rare " + mark, Map.of("visibility", "PUBLIC"));
        List<Integer> before = scores(other);
        for (int nth = 0; nth < 4; nth++) {
            published("Rare rare " + mark + "x", Map.of("visibility", "CLUSTER"));
        }
        assertThat(scores(other)).isEqualTo(before).hasSize(1);
    }

    private List<Integer> scores(Resident by) {
        return search(by, mark + " unheard").extract().path("items.match.score");
    }

    @Test
    @DisplayName("come in pages, each once, and a cursor holds for its question alone")
    void paged() {
        List<String> all = new ArrayList<>();
        for (int nth = 0; nth < 5; nth++) {
            all.add(0, published("Lid " + mark, Map.of()));
        }
        all.add(published("Lid", Map.of("result", mark)));
        List<String> found = new ArrayList<>();
        String first = null;
        String cursor = null;
        do {
            var request = reader.calls().queryParam("q", mark).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/practices")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.id"));
            cursor = page.path("next");
            first = first == null ? cursor : first;
        } while (cursor != null);
        assertThat(found).isEqualTo(all);
        reader.calls()
                .queryParam("q", "lid")
                .queryParam("cursor", first)
                .get("/practices")
                .then()
                .statusCode(400)
                .body("code", equalTo("request-cursor-invalid"));
    }

    @Test
    @DisplayName("divide by product, kind, theme, language and cost")
    void facets() {
        published(mark, Map.of("kind", "SKILL", "products", List.of("Bells", "Lamps"), "costPaise", 90000));
        published(mark, Map.of("kind", "SKILL", "products", List.of("LAMPS"), "language", "hi", "costPaise", 900000));
        count(reader, mark)
                .body("counted", equalTo(2))
                .body("more", equalTo(false))
                .body("products.product", contains("lamps", "bells"))
                .body("products.practices", contains(2, 1))
                .body("kinds.kind", contains("SKILL"))
                .body("themes.theme.id", contains(Learning.ENERGY))
                .body("languages.language", contains("en", "hi"))
                .body("costs.practices", contains(0, 1, 2, 2, 2));
        reader.calls()
                .queryParam("q", mark)
                .get("/practices/facets?language=hi")
                .then()
                .body("counted", equalTo(1))
                .body("products.product", contains("lamps"));
        reader.calls()
                .queryParam("q", mark)
                .get("/practices?costUpTo=100000")
                .then()
                .body("items.costPaise", contains(90000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table practice; --",
                "a' | 'b:* & !c <-> (d",
                "%_\\' || pg_sleep(9)",
                "<script>alert(1)</script>",
                "\\u0000 \uD83D\uDE00 \uFFFF",
                "- – ! …",
                "पीतल:A & !x",
                "ﷺ ⑴ ½ ŉ \u0301",
                "000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    @DisplayName("are words to the search, whatever signs stand between them")
    void signs(String words) {
        long known = Town.count("select count(*) from practice_word");
        search(reader, words);
        count(reader, words);
        assertThat(Town.count("select count(*) from practice_word")).isEqualTo(known);
    }

    @Test
    @DisplayName("are not looked for by texts: what is longer than 200 signs is refused in words, however much longer")
    void tooLong() {
        for (String path : List.of("/practices", "/practices/facets")) {
            for (String words :
                    List.of("a".repeat(201), "पीतल ".repeat(60), "a".repeat(10_000), "पीतल ".repeat(2_000))) {
                reader.calls()
                        .queryParam("q", words)
                        .get(path)
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("request-invalid"));
            }
            reader.calls().queryParam("q", "lid\0").get(path).then().statusCode(400);
        }
    }
}
