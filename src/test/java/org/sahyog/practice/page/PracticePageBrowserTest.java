package org.sahyog.practice.page;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.PhoneBrowser;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("The page of a practice on a cheap phone")
class PracticePageBrowserTest {
    private static PhoneBrowser browser;

    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();

    @BeforeAll
    static void find() throws IOException {
        browser = PhoneBrowser.find();
    }

    private Map<String, Object> draft() {
        Town.run("update organisation set name = 'Sharma Brass Works' where id = ?", author.organisationId());
        Map<String, Object> draft = Learning.draft("A lid on the melting furnace");
        draft.put("visibility", "PUBLIC");
        draft.put("problem", "We burnt **40 kg** of coal for each melt, and the heat made the men ill.");
        draft.put(
                "solution",
                "A lid of fire clay on a swinging arm:\n\n1. Measure the mouth\n2. Cast the lid\n3. Hang it on a chain");
        draft.put("result", "| | before | after |\n|-|-|-|\n| coal | 40 kg | 31.5 kg |\n| time | 3 h | 2.5 h |");
        draft.put("conditions", "A round furnace up to 60 cm; a welder for a day.");
        draft.put("benefit", Map.of("indicator", "Coal for a melt", "before", 40, "after", 31.5, "unit", "kg"));
        draft.put("costPaise", 1450000);
        draft.put("daysToAdopt", 7);
        draft.put("attachments", List.of(Learning.brought(author, FileSamples.jpeg())));
        return draft;
    }

    private static String opened(String id, String language) {
        return given().header("Accept-Language", language)
                .get("/p/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    @DisplayName("is not wider than the phone, in English and in Hindi, with buttons that a thumb hits")
    void fits() throws Exception {
        String id = learning.published(author, draft());
        learning.post(
                        author,
                        id,
                        "/translations",
                        Map.of(
                                "language", "hi",
                                "title", "गलाने की भट्टी पर ढक्कन",
                                "problem", "हर गलाई में **40 किलो** कोयला जलता था, और गर्मी से कारीगर बीमार पड़ते थे।",
                                "solution", "घूमने वाली बाँह पर अग्नि-मिट्टी का ढक्कन।",
                                "result", "गलाई आधा घंटा पहले तैयार होती है।"))
                .statusCode(201);
        browser.fits("practice-en", opened(id, "en"), 1);
        browser.fits("practice-hi", opened(id, "hi"), 1);
    }

    @Test
    @DisplayName("breaks words that are longer than a line")
    void longWords() throws Exception {
        Map<String, Object> draft = draft();
        draft.put("title", "x".repeat(200));
        draft.put("problem", "https://example.org/" + "a".repeat(600));
        draft.put("solution", "```\n" + "y".repeat(400) + "\n```\n\n" + "क्ष".repeat(600));
        draft.put("result", "|" + "W|".repeat(60) + "\n|" + "-|".repeat(60));
        browser.fits("practice-long", opened(learning.published(author, draft), "hi"), 1);
    }
}
