package org.sahyog.practice.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("Practices for a firm")
class SuggestionTest {
    private static final String CREDIT = "0197f010-0000-7000-8000-000000000009";

    private static final String MARKET = "0197f010-0000-7000-8000-000000000008";

    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Resident reader = firm("पीतल के दीये");

    private Resident firm(String product) {
        Resident firm = learning.town.firm();
        Town.run("update organisation set products = array[?] where id = ?", product, firm.organisationId());
        return firm;
    }

    private String published(Resident by, String title, String product, String theme, String visibility) {
        Map<String, Object> draft = Learning.draft(title);
        draft.put("products", List.of(product));
        draft.put("themes", List.of(theme));
        draft.put("visibility", visibility);
        return learning.published(by, draft);
    }

    private static ValidatableResponse suggested(Resident by) {
        return by.calls().get("/me/practice-suggestions").then().statusCode(200);
    }

    private void adopt(Resident by, String id, String step) {
        learning.post(by, id, "/adoptions", Map.of("step", step, "happenedOn", "2025-05-04"))
                .statusCode(201);
    }

    private static String of(String id) {
        return "items.find { it.practice.id == '" + id + "' }.";
    }

    @Test
    @DisplayName(
            "come by what it makes, in whatever language, by its themes, and by what firms alike took up, with these reasons")
    void reasons() {
        Resident alike = firm("पीतल के दीये");
        String byProduct = published(author, "A lid", "brass lamps", CREDIT, "CLUSTER");
        String byTheme = published(author, "A loan", "Bells", Learning.ENERGY, "CLUSTER");
        String byAlike = published(author, "A stall", "Bells", MARKET, "CLUSTER");
        String neither = published(author, "A roof", "Bells", MARKET, "CLUSTER");
        String own = published(reader, "A fan", "Fans", Learning.ENERGY, "CLUSTER");
        adopt(alike, byAlike, "ADOPTED");
        adopt(alike, byProduct, "ADAPTED");
        suggested(reader)
                .body("items.practice.id", hasItems(byProduct, byTheme, byAlike))
                .body("items.practice.id", not(hasItem(own)))
                .body("items.practice.id", not(hasItem(neither)))
                .body("items[0].practice.id", equalTo(byProduct))
                .body("items[0].reasons.kind", contains("PRODUCT", "ALIKE"))
                .body("items[0].reasons[0].product", equalTo("पीतल के दीये"))
                .body(of(byTheme) + "reasons.theme.id", contains(Learning.ENERGY))
                .body(of(byAlike) + "reasons.kind", contains("ALIKE"))
                .body(of(byAlike) + "reasons.firms", contains(1));
        adopt(alike, byAlike, "ABANDONED");
        adopt(reader, byProduct, "TRIED");
        suggested(reader)
                .body("items.practice.id", not(hasItem(byAlike)))
                .body("items.practice.id", not(hasItem(byProduct)));
        learning.post(author, byTheme, "/retirement", Map.of("reason", "Outdone."))
                .statusCode(200);
        suggested(reader).body("items.practice.id", not(hasItem(byTheme)));
    }

    @Test
    @Tag("I30")
    @DisplayName("are such as it sees, and nothing comes of what other clusters do among themselves")
    void sight() {
        Learning elsewhere = new Learning();
        Resident other = elsewhere.town.firm();
        Town.run("update organisation set products = array['पीतल के दीये'] where id = ?", other.organisationId());
        Resident theirs = elsewhere.town.firm();
        Map<String, Object> draft = Learning.draft("A lid for brass lamps");
        draft.put("products", List.of("brass lamps"));
        String hidden = elsewhere.published(theirs, draft);
        String shown = published(author, "A stall", "Bells", CREDIT, "PUBLIC");
        elsewhere
                .post(other, hidden, "/adoptions", Map.of("step", "ADOPTED", "happenedOn", "2025-05-04"))
                .statusCode(201);
        other.posts()
                .body(Map.of("step", "ADOPTED", "happenedOn", "2025-05-04"))
                .post(learning.path + "/" + shown + "/adoptions")
                .then()
                .statusCode(201);
        suggested(reader)
                .body("items.practice.id", not(hasItem(hidden)))
                .body("items.practice.id", not(hasItem(shown)));
        suggested(Town.nobody()).body("items.size()", equalTo(0));
    }
}
