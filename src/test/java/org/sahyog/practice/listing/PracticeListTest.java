package org.sahyog.practice.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("Practices in lists")
class PracticeListTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Resident author = town.firm();
    private final Resident reader = town.firm();

    private String published(String kind, String language, Long cost, String product, String theme) {
        Map<String, Object> draft = Learning.draft("A lid");
        draft.put("kind", kind);
        draft.put("language", language);
        draft.put("products", List.of(product));
        draft.put("themes", List.of(theme));
        if (cost != null) {
            draft.put("costPaise", cost);
        }
        return learning.published(author, draft);
    }

    private void found(String query, String... ids) {
        reader.calls()
                .get(learning.path + query)
                .then()
                .statusCode(200)
                .body("items.id", ids.length == 0 ? empty() : contains((Object[]) ids));
    }

    private void foundAnywhere(String query, String id) {
        reader.calls().get("/practices?" + query).then().statusCode(200).body("items.id", hasItem(id));
        reader.calls().get("/practices/facets?" + query).then().statusCode(200).body("counted", greaterThan(0));
    }

    @Test
    @DisplayName("are found by kind, theme, product, language and what they cost at most, the newest first")
    void filtered() {
        String cheap = published("SKILL", "en", 100L, "Lamps", Learning.ENERGY);
        String dear = published("SKILL", "hi", 5000L, "Bells", Learning.ENERGY);
        String free =
                published("ORGANISATIONAL_CAPABILITY", "en", null, "Bells", "0197f010-0000-7000-8000-000000000001");
        found("", free, dear, cheap);
        found("?kind=SKILL", dear, cheap);
        found("?theme=" + Learning.ENERGY, dear, cheap);
        found("?product=bells", free, dear);
        found("?language=hi", dear);
        found("?costUpTo=100", cheap);
        found("?costUpTo=99");
        found("?kind=SKILL&product=Bells&costUpTo=5000", dear);
        String all = "kind=SKILL&theme=" + Learning.ENERGY + "&product=Bells&language=hi&costUpTo=5000";
        found("?" + all, dear);
        foundAnywhere(all, dear);
        foundAnywhere(all + "&q=lid", dear);
        found("?theme=" + UUID.randomUUID());
        reader.calls().get(learning.path + "?kind=ELSE").then().statusCode(400);
        reader.calls().get(learning.path + "?costUpTo=much").then().statusCode(400);
        reader.calls().get(learning.path + "?costUpTo=-1").then().statusCode(422);
        author.calls().get(learning.path + "?mine=true&limit=1").then().body("items.id", contains(free));
        found("?mine=true");
    }

    @Test
    @DisplayName("come in pages, each once, here and across clusters")
    void paged() {
        List<String> all = new ArrayList<>();
        for (int nth = 0; nth < 5; nth++) {
            all.add(0, published("SKILL", "en", (long) nth, "Lids-" + town.clusterId, Learning.ENERGY));
        }
        assertThat(pages(learning.path + "?limit=2")).isEqualTo(all);
        assertThat(pages("/practices?limit=2&product=lids-" + town.clusterId)).isEqualTo(all);
    }

    private List<String> pages(String first) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            var page = reader.calls()
                    .get(cursor == null ? first : first + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return found;
    }

    @Test
    @DisplayName("show the first photo that is attached")
    void photo() {
        Map<String, Object> draft = Learning.draft("A lid");
        String photo = Learning.brought(author, FileSamples.png());
        draft.put("attachments", List.of(Learning.brought(author, FileSamples.mp3()), photo));
        learning.published(author, draft);
        reader.calls().get(learning.path).then().body("items[0].photo.id", equalTo(photo));
    }

    @Test
    @DisplayName("have themes of the platform and of their cluster alone")
    void themes() {
        String themes = "/clusters/" + town.clusterId + "/practice-themes";
        Map<String, String> polishing = Map.of("nameEn", "Polishing", "nameHi", "पॉलिश");
        author.posts().body(polishing).post(themes).then().statusCode(403);
        String own = town.cda
                .posts()
                .body(polishing)
                .post(themes)
                .then()
                .statusCode(201)
                .body("everywhere", equalTo(false))
                .extract()
                .path("id");
        town.cda
                .posts()
                .body(Map.of("nameEn", "POLISHING", "nameHi", "चमक"))
                .post(themes)
                .then()
                .statusCode(409)
                .body("code", equalTo("practice-theme-declared"));
        town.cda
                .posts()
                .body(Map.of("nameEn", "credit", "nameHi", "उधार"))
                .post(themes)
                .then()
                .statusCode(409);
        reader.calls().get(themes + "?limit=100").then().body("items[-1].id", equalTo(own));
        published("SKILL", "en", 1L, "Lamps", own);
        Learning elsewhere = new Learning();
        Map<String, Object> draft = Learning.draft("A lid");
        draft.put("themes", List.of(own));
        elsewhere
                .town
                .firm()
                .posts()
                .body(draft)
                .post(elsewhere.path)
                .then()
                .statusCode(422)
                .body("code", equalTo("practice-theme-unfit"));
    }
}
