package org.sahyog.workshop.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("The framework of a workshop")
class FrameworkTest {
    private final Town town = new Town();
    private final Town sister = new Town();
    private final Resident firm = town.firm();
    private final Resident guest = sister.firm();
    private String workshop;

    @BeforeEach
    void hold() {
        Town.run("update cluster set programme_id = ? where id = ?", town.programmeId, sister.clusterId);
        LocalDateTime start = LocalDateTime.now().plusDays(9).withNano(0);
        Map<String, Object> event = Map.of(
                "title",
                "Joint learning workshop",
                "language",
                "hi",
                "themes",
                List.of("safety", "energy"),
                "audience",
                "PROGRAMME",
                "localStart",
                start.toString(),
                "localEnd",
                start.plusDays(2).toString(),
                "venue",
                "Hall 2",
                "capacity",
                20);
        String workshops = "/clusters/" + town.clusterId + "/workshops";
        String id = town.institution
                .posts()
                .body(Map.of("event", event))
                .post(workshops)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String asEvent = "/clusters/" + town.clusterId + "/events/" + id;
        town.institution.posts().post(asEvent + "/publication").then().statusCode(200);
        for (Resident each : List.of(firm, guest)) {
            each.posts()
                    .body(Map.of("seats", 1))
                    .post(asEvent + "/registrations")
                    .then()
                    .statusCode(201);
        }
        workshop = workshops + "/" + id + "/framework";
    }

    private Map<String, Object> draft(Town of, String theme, String title) {
        return new HashMap<>(Map.of(
                "theme",
                theme,
                "kind",
                "PRACTICE",
                "fromClusterId",
                of.clusterId,
                "title",
                title,
                "language",
                "en",
                "problem",
                "Much coal.",
                "solution",
                "=A lid of fire clay.",
                "costPaise",
                1200050));
    }

    private ValidatableResponse post(Resident by, String path, Object body) {
        return (body == null ? by.posts() : by.posts().body(body))
                .post(workshop + path)
                .then();
    }

    private String found(Resident by, Town of, String theme, String title) {
        return post(by, "/findings", draft(of, theme, title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(Resident by, String id, String tag, Object draft) {
        return by.calls()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(draft)
                .put(workshop + "/findings/" + id)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    @Test
    @DisplayName("is filled together by those who take part, from several clusters, and read by theme")
    void together() {
        String lid = found(firm, town, "energy", "A lid on the furnace");
        found(guest, sister, "energy", "Gas instead of coal");
        found(guest, sister, "safety", "Masks that are worn");
        refused(post(town.firm(), "/findings", draft(town, "energy", "Me too")), 403, "framework-not-taking-part");
        refused(post(firm, "/findings", draft(sister, "energy", "Theirs")), 422, "framework-cluster-unfit");
        refused(post(firm, "/findings", draft(town, "gold", "Gold")), 422, "framework-theme-unfit");
        firm.calls()
                .get(workshop)
                .then()
                .statusCode(200)
                .body("themes.theme", contains("safety", "energy"))
                .body("themes[0].findings.title", contains("Masks that are worn"))
                .body("themes[1].findings", hasSize(2))
                .body(
                        "themes[1].findings.find { it.id == '" + lid + "' }.fromClusterId",
                        equalTo(town.clusterId.toString()))
                .body("closedAt", nullValue());
        new Town().firm().calls().get(workshop).then().statusCode(404);
    }

    @Test
    @DisplayName("loses nobody’s words: who changes a finding has read it as it is; others change only as organisers")
    void changed() {
        String id = found(firm, town, "energy", "A lid");
        Map<String, Object> anew = draft(town, "energy", "A better lid");
        refused(change(guest, id, "*", anew), 403, "framework-not-yours");
        change(firm, id, "\"0\"", anew).statusCode(200).body("title", equalTo("A better lid"));
        change(firm, id, "\"0\"", anew).statusCode(412);
        change(town.institution, id, "*", draft(town, "safety", "A lid that stays on"))
                .statusCode(200)
                .body("theme", equalTo("safety"));
        refused(post(guest, "/findings/" + id + "/deletion", null), 403, "framework-not-yours");
        post(firm, "/findings/" + id + "/deletion", null).statusCode(200).body("id", equalTo(id));
        firm.calls().get(workshop + "/findings/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "is closed by the organiser, and opened again; after it nothing is written, whoever writes at that moment")
    void closed() {
        found(firm, town, "energy", "A lid");
        refused(post(town.institution, "/reopening", null), 409, "framework-open");
        post(firm, "/closing", null).statusCode(403);
        List<Integer> answers = Race.atOnce(IntStream.range(0, 8)
                .<Supplier<Integer>>mapToObj(nth -> () -> nth == 3 ? closes() : writes(nth))
                .toList());
        long written = answers.stream().filter(each -> each == 201).count();
        firm.calls()
                .get(workshop)
                .then()
                .body("closedAt", notNullValue())
                .body("themes[0].findings", hasSize(1 + (int) written));
        assertThat(answers).isSubsetOf(200, 201, 409).contains(200);
        refused(post(firm, "/findings", draft(town, "energy", "Too late")), 409, "framework-closed");
        post(town.institution, "/reopening", null).statusCode(200).body("closedAt", nullValue());
        found(firm, town, "energy", "In time");
    }

    private int closes() {
        return post(town.institution, "/closing", null).extract().statusCode();
    }

    private int writes(int nth) {
        boolean ours = nth % 2 == 0;
        return post(ours ? firm : guest, "/findings", draft(ours ? town : sister, "energy", "Late " + nth))
                .extract()
                .statusCode();
    }

    @Test
    @DisplayName(
            "ends in practices: a finding is the draft of one, is written down by its firm, and says what it became")
    void becomes() {
        String id = found(firm, town, "energy", "A lid");
        post(town.institution, "/closing", null).statusCode(200);
        Map<String, Object> draft = firm.calls()
                .get(workshop + "/findings/" + id + "/practice-draft")
                .then()
                .statusCode(200)
                .body("solution", equalTo("=A lid of fire clay."))
                .body("costPaise", equalTo(1200050))
                .extract()
                .path("");
        String practice = firm.posts()
                .body(draft)
                .post("/clusters/" + town.clusterId + "/practices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> outcome = Map.of("kind", "PRACTICE", "id", practice);
        refused(post(guest, "/findings/" + id + "/outcome", outcome), 403, "framework-not-yours");
        refused(
                post(firm, "/findings/" + id + "/outcome", Map.of("kind", "CHALLENGE", "id", practice)),
                422,
                "framework-outcome-unfit");
        post(firm, "/findings/" + id + "/outcome", outcome).statusCode(200).body("outcome.id", equalTo(practice));
        post(town.institution, "/findings/" + id + "/outcome", outcome).statusCode(200);
    }

    @Test
    @DisplayName(
            "is a sheet: a row for each finding, in rupees, in the language asked for, with nothing that calculates")
    void sheet() {
        found(firm, town, "energy", "A lid");
        String sheet = guest.calls()
                .header("Accept-Language", "hi")
                .get(workshop + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sheet.lines().toList()).hasSize(2);
        assertThat(sheet).contains("विषय", "'=A lid of fire clay.", "12000.50", "जो काम करता है");
        Map<String, Object> hard = draft(town, "safety", "Lead in the dust");
        hard.put("kind", "CHALLENGE");
        String id = post(firm, "/findings", hard).statusCode(201).extract().path("id");
        refused(
                firm.calls()
                        .get(workshop + "/findings/" + id + "/practice-draft")
                        .then(),
                409,
                "framework-no-practice");
    }
}
