package org.sahyog.practice.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;

@QuarkusTest
@DisplayName("Practices beside each other")
class ComparisonTest {
    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final Learning elsewhere = new Learning();
    private final Resident other = elsewhere.town.firm();

    @Test
    @DisplayName(
            "come from several clusters, in the order asked for, as data and as a sheet in which nothing calculates")
    void compared() {
        Map<String, Object> dear = Learning.draft("=Lid of clay");
        dear.put("costPaise", 1450050);
        dear.put("visibility", "PUBLIC");
        dear.put("problem", "We **burnt** coal.");
        dear.put("benefit", Map.of("indicator", "Coal", "before", 40, "after", 31.5, "unit", "kg"));
        String one = learning.published(author, dear);
        String two = elsewhere.published(other, "PUBLIC");
        Resident stranger = Town.loner();
        stranger.calls()
                .get("/practices/compare?ids=" + two + "," + one + "," + two)
                .then()
                .statusCode(200)
                .body("practices.id", contains(two, one))
                .body("practices[1].costPaise", equalTo(1450050))
                .body("practices[1].benefit.after", equalTo(31.5f))
                .body("practices[0].themes[0].id", equalTo(Learning.ENERGY));
        stranger.calls()
                .header("Accept-Language", "hi")
                .get("/practices/compare/export?ids=" + one)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("क्या किया गया"))
                .body(containsString("'=Lid of clay"))
                .body(containsString("We burnt coal."))
                .body(containsString("14500.50"))
                .body(containsString("ऊर्जा और ईंधन"));
    }

    private static final String MANY =
            Stream.generate(UUID::randomUUID).limit(21).map(UUID::toString).collect(Collectors.joining(","));

    @Test
    @DisplayName("are refused where one is out of sight or not published, or the ids are none")
    void refused() {
        String seen = learning.published(author, "PUBLIC");
        String unseen = elsewhere.published(other, "CLUSTER");
        String draft = learning.write(author, "A lid");
        author.calls()
                .get("/practices/compare?ids=" + seen + "," + unseen)
                .then()
                .statusCode(404);
        author.calls().get("/practices/compare?ids=" + draft).then().statusCode(404);
        author.calls()
                .get("/practices/compare?ids=" + seen + "," + UUID.randomUUID())
                .then()
                .statusCode(404);
        author.calls().get("/practices/compare?ids=1-1-1-1-1").then().statusCode(422);
        author.calls().get("/practices/compare?ids=" + MANY).then().statusCode(422);
        author.calls().get("/practices/compare?ids=").then().statusCode(422);
        author.calls().get("/practices/compare").then().statusCode(422);
    }
}
