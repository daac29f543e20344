package org.sahyog.practice.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.Ids;

@QuarkusTest
@Tag("I23")
@DisplayName("How a practice has spread")
class PracticeDiffusionTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Town sister = learning.sister();
    private final Resident author = town.firm();
    private final Resident firm = town.firm();
    private final Resident guest = sister.firm();
    private final YearMonth now = YearMonth.now(ZoneId.of("Asia/Kolkata"));
    private String id;

    @BeforeEach
    void publish() {
        id = learning.published(author, "PROGRAMME");
    }

    private void says(Resident by, String step, LocalDate day, Map<String, ?> more) {
        Map<String, Object> entry = new HashMap<>(Map.of("step", step, "happenedOn", day.toString()));
        entry.putAll(more);
        learning.post(by, id, "/adoptions", entry).statusCode(201);
    }

    private ValidatableResponse diffusion(Resident by) {
        return learning.get(by, id, "/diffusion").statusCode(200);
    }

    @Test
    @DisplayName("is told month by month; who gives it up lowers it, and what firms met it by is compared")
    void months() {
        LocalDate first = now.minusMonths(3).atDay(5);
        says(firm, "SEEN", first.minusMonths(1), Map.of("exposure", "EVENT", "eventId", town.publishedEvent(9, 9)));
        says(firm, "ADOPTED", first, Map.of("exposure", "PEER"));
        says(guest, "ADAPTED", first.plusMonths(1), Map.of("exposure", "FEED"));
        says(guest, "ABANDONED", first.plusMonths(2), Map.of());
        says(town.firm(), "TRIED", first, Map.of());
        diffusion(firm)
                .body(
                        "months.month",
                        contains(IntStream.rangeClosed(0, 3)
                                .mapToObj(nth -> now.minusMonths(3 - nth).toString())
                                .toArray()))
                .body("months.takenUp", contains(1, 1, 0, 0))
                .body("months.takenUpSoFar", contains(1, 2, 2, 2))
                .body("months.workingWithIt", contains(1, 2, 1, 1))
                .body("months[0].expectedSoFar", nullValue())
                .body("curve", nullValue())
                .body("noCurve", equalTo("TOO_FEW_FIRMS"))
                .body("exposures", hasSize(3))
                .body("exposures[0].exposure", equalTo("EVENT"))
                .body("exposures[0].eventKind", notNullValue())
                .body("exposures[0].adopted", equalTo(1))
                .body("exposures[0].medianDaysToAdopt", notNullValue())
                .body("exposures[1].exposure", equalTo("FEED"))
                .body("exposures[1].takenUp", equalTo(1))
                .body("exposures[1].adopted", equalTo(0))
                .body("exposures[2].exposure", nullValue())
                .body("exposures[2].tried", equalTo(1));
    }

    @Test
    @DisplayName(
            "is told for twenty years at most, whatever day somebody names; who was earlier counts in the first month")
    void longAgo() {
        says(firm, "ADOPTED", LocalDate.of(1, 1, 1), Map.of());
        says(guest, "ADOPTED", now.atDay(1), Map.of());
        diffusion(firm)
                .body("months", hasSize(240))
                .body("months[0].takenUp", equalTo(1))
                .body("months[239].takenUpSoFar", equalTo(2));
        picture("en");
    }

    @Test
    @DisplayName("from cluster to cluster is counted along who learnt from whom; foreign clusters are not named")
    void hops() {
        Town third = learning.sister();
        Resident far = third.firm();
        LocalDate day = now.minusMonths(1).atDay(2);
        says(firm, "ADOPTED", day, Map.of("learntFrom", author.organisationId()));
        says(guest, "ADOPTED", day, Map.of("learntFrom", author.organisationId()));
        Resident neighbour = sister.firm();
        says(neighbour, "ADOPTED", day.plusDays(1), Map.of("learntFrom", guest.organisationId()));
        learntFrom(far, neighbour, day.plusDays(2));
        diffusion(firm)
                .body("clusters", equalTo(3))
                .body("acrossClusters", equalTo(2))
                .body("longestChain", equalTo(3))
                .body("mostHops", equalTo(2))
                .body("hops.firms", contains(1, 1))
                .body(
                        "hops.findAll { it.fromClusterId == '%s' }.toClusterId".formatted(town.clusterId),
                        contains(nullValue()));
        diffusion(guest)
                .body(
                        "hops.findAll { it.fromClusterId == '%s' }.toClusterId".formatted(town.clusterId),
                        contains(sister.clusterId.toString()))
                .body(
                        "hops.findAll { it.fromClusterId == '%s' }.toClusterName".formatted(sister.clusterId),
                        contains(nullValue()));
    }

    /** They know each other from a tour; through the API a firm names those of its clusters. */
    private void learntFrom(Resident pupil, Resident teacher, LocalDate day) {
        says(pupil, "ADOPTED", day, Map.of());
        Town.run(
                "update practice_adoption set learnt_from = ? where organisation_id = ?",
                teacher.organisationId(),
                pupil.organisationId());
    }

    @Test
    @DisplayName("has a fitted curve where ten firms and six months allow it, the one that another program finds")
    void curve() {
        adoptedByMonth(List.of(8, 14, 19, 15, 9, 4, 2, 1, 0, 1));
        JsonPath told = diffusion(firm)
                .body("noCurve", nullValue())
                .body("months", hasSize(11))
                .body("curve.market", notNullValue())
                .extract()
                .jsonPath();
        // SciPy's least_squares finds the same three, see BassFitTest
        assertThat(told.getDouble("curve.innovation")).isCloseTo(0.073087178, within(1e-5));
        assertThat(told.getDouble("curve.imitation")).isCloseTo(0.8971032, within(1e-4));
        assertThat(told.getDouble("curve.market")).isCloseTo(71.878658, within(1e-2));
        assertThat(told.getDouble("curve.error")).isCloseTo(0.41844622, within(1e-6));
        assertThat(told.getDouble("months[2].expectedSoFar")).isBetween(38.0, 44.0);
    }

    /** Firms that nobody signs in for, from ten months ago on. */
    private void adoptedByMonth(List<Integer> firms) {
        for (int month = 0; month < firms.size(); month++) {
            for (int nth = 0; nth < firms.get(month); nth++) {
                UUID organisation = Ids.next();
                Town.run(
                        "insert into organisation (id, kind, name, name_key) values (?, 'FIRM', 'Kiln', 'kiln')",
                        organisation);
                Town.run(
                        "insert into practice_adoption (id, cluster_id, practice_id, version_id, organisation_id, step, happened_on, recorded_at) select ?, cluster_id, id, published_id, ?, 'ADOPTED', ?, now() from practice where id = ?",
                        Ids.next(),
                        organisation,
                        now.minusMonths(firms.size() - month).atDay(3),
                        UUID.fromString(id));
            }
        }
    }

    @Test
    @DisplayName("is a picture in the reader's language, with what people wrote as words and not as marks")
    void picture() {
        learning.revise(author, id, Map.of("title", "Lids <script>alert(1)</script> & \"more\""));
        String empty = svg("en");
        assertThat(empty)
                .contains("Lids &lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .contains("No firm has taken it up yet")
                .doesNotContain("<script");
        adoptedByMonth(List.of(8, 14, 19, 15, 9, 4, 2, 1, 0, 1));
        assertThat(svg("en")).contains("stroke-dasharray", "Bass curve: 72 firms", "73 firms work with it now");
        assertThat(svg("hi")).contains("lang=\"hi\"", "कभी अपनाया");
        String tag = picture("en").extract().header("ETag");
        firm.calls()
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(learning.path + "/" + id + "/diffusion/picture")
                .then()
                .statusCode(304);
    }

    private String svg(String language) {
        return picture(language).extract().asString();
    }

    private ValidatableResponse picture(String language) {
        return firm.calls()
                .header("Accept-Language", language)
                .get(learning.path + "/" + id + "/diffusion/picture")
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }
}
