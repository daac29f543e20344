package org.sahyog.practice.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.practice.diffusion.DiffusionOnPaper.Firm;
import org.sahyog.practice.diffusion.DiffusionOnPaper.Said;
import org.sahyog.shared.Ids;

@QuarkusTest
@Tag("I23")
@DisplayName("How a practice has spread through random years of many firms")
class DiffusionHistoryTest {
    private static final List<String> STEPS = List.of("SEEN", "TRIED", "ADOPTED", "ADAPTED", "ABANDONED");

    private final Learning learning = new Learning();
    private final Resident author = learning.town.firm();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    private String id;

    @Test
    @DisplayName("is told as one reckons it on paper")
    void asOnPaper() {
        List<UUID> clusters =
                List.of(learning.town.clusterId, learning.sister().clusterId, learning.sister().clusterId);
        for (int seed = 1; seed <= 5; seed++) {
            id = learning.published(author, "PROGRAMME");
            Random random = new Random(seed);
            List<Firm> firms = Stream.generate(() -> firm(clusters.get(random.nextInt(3))))
                    .limit(60)
                    .toList();
            List<Said> said = said(random, firms);
            said.forEach(this::write);
            compare(seed, new DiffusionOnPaper(author.organisationId(), learning.town.clusterId, firms, said));
        }
    }

    private void compare(int seed, DiffusionOnPaper paper) {
        JsonPath told =
                learning.get(author, id, "/diffusion").statusCode(200).extract().jsonPath();
        List<Integer> takenUp = paper.takenUpByMonth(YearMonth.from(today));
        assertThat(told.getList("months.takenUp", Integer.class))
                .as("seed %d", seed)
                .isEqualTo(takenUp);
        int all = takenUp.stream().mapToInt(Integer::intValue).sum();
        assertThat(told.getInt("months[-1].workingWithIt")).isEqualTo(all - paper.givenUpForGood());
        assertThat(told.getInt("figures.known")).isEqualTo(paper.count(firm -> true));
        assertThat(told.getInt("figures.adopted")).isEqualTo(paper.count(paper::works));
        assertThat(told.getInt("figures.abandoned"))
                .isEqualTo(paper.count(firm -> paper.standing(firm).equals("ABANDONED")));
        assertThat(told.getDouble("medianDaysToAdopt"))
                .isEqualTo(paper.medianDays(firm -> true).orElseThrow());
        assertThat(told.getInt("clusters")).isEqualTo(paper.clusters().size());
        assertThat(told.getInt("acrossClusters"))
                .isEqualTo(paper.count(firm -> paper.works(firm) && paper.crossed(firm)));
        assertThat(told.getList("hops.firms", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(paper.count(paper::crossed));
        assertThat(told.getInt("longestChain"))
                .as("seed %d", seed)
                .isEqualTo(paper.most(0))
                .isGreaterThan(1);
        assertThat(told.getInt("mostHops")).isEqualTo(paper.most(1));
        told.<Map<String, Object>>getList("exposures").forEach(figures -> compare(figures, paper));
    }

    private static void compare(Map<String, Object> figures, DiffusionOnPaper paper) {
        Object exposure = figures.get("exposure");
        assertThat(figures.get("known")).isEqualTo(paper.count(firm -> Objects.equals(paper.exposure(firm), exposure)));
        assertThat(figures.get("adopted"))
                .isEqualTo(paper.count(firm -> Objects.equals(paper.exposure(firm), exposure) && paper.works(firm)));
        Object median = figures.get("medianDaysToAdopt");
        assertThat(median == null ? null : ((Number) median).doubleValue())
                .isEqualTo(paper.medianDays(firm -> Objects.equals(paper.exposure(firm), exposure))
                        .orElse(null));
    }

    private static Firm firm(UUID cluster) {
        UUID firm = Ids.next();
        Town.run("insert into organisation (id, kind, name, name_key) values (?, 'FIRM', 'Kiln', 'kiln')", firm);
        Town.run(
                "insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at) values (?, ?, ?, 'ACTIVE', now(), now())",
                Ids.next(),
                cluster,
                firm);
        return new Firm(firm, cluster);
    }

    /** Who says something may name whoever has said something before, or the author; every tenth puts right what the same firm said last. */
    private List<Said> said(Random random, List<Firm> firms) {
        List<Said> all = new ArrayList<>();
        IntStream.range(0, 200).forEach(nth -> {
            Firm firm = firms.get(random.nextInt(50));
            UUID teacher = random.nextInt(3) > 0
                    ? null
                    : all.isEmpty() || random.nextInt(3) == 0
                            ? author.organisationId()
                            : all.get(random.nextInt(all.size())).firm().id();
            all.add(new Said(
                    Ids.next(),
                    firm,
                    STEPS.get(random.nextInt(STEPS.size())),
                    today.minusDays(1 + random.nextInt(500)),
                    random.nextInt(2) == 0
                            ? null
                            : List.of("PEER", "FEED", "EVENT").get(random.nextInt(3)),
                    firm.id().equals(teacher) ? null : teacher,
                    random.nextInt(10) > 0 ? null : lastOf(firm, all)));
        });
        return all;
    }

    private static UUID lastOf(Firm firm, List<Said> all) {
        return all.stream()
                .filter(said -> said.firm().equals(firm))
                .reduce((one, later) -> later)
                .map(Said::id)
                .filter(last -> all.stream().noneMatch(said -> last.equals(said.corrects())))
                .orElse(null);
    }

    private void write(Said said) {
        Town.run(
                """
                insert into practice_adoption (id, cluster_id, practice_id, version_id, organisation_id, step, happened_on, exposure, learnt_from,
                    corrects, recorded_at)
                select ?, cluster_id, id, published_id, ?, ?, ?, cast(? as text), cast(? as uuid), cast(? as uuid), clock_timestamp() from practice where id = ?
                """,
                said.id(),
                said.firm().id(),
                said.step(),
                Date.valueOf(said.day()),
                said.exposure(),
                said.from(),
                said.corrects(),
                UUID.fromString(id));
    }
}
