package org.sahyog.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.Readers;
import org.sahyog.notification.Simulation;

@QuarkusTest
@Tag("I31")
@DisplayName("A digest")
class DigestRaceTest {
    private static final Instant MORNING = Instant.parse("2035-02-10T02:30:00Z");

    @Inject
    Readers readers;

    @Inject
    DigestRuns runs;

    private Simulation her;
    private UUID stakeholder;

    @BeforeEach
    void daily() {
        her = new Simulation(readers);
        her.wish("Asia/Kolkata", "08:00", 1, 20, "DAILY", "DAILY");
        stakeholder = her.stakeholder();
    }

    private UUID happens(Instant at) {
        return her.happens(NoticeKind.STAKEHOLDER_CONFIRMED, stakeholder, at);
    }

    private long digests() {
        return Town.count("select count(*) from digest where person_id = ?", her.person.personId());
    }

    private UUID digestOf(UUID notice) {
        return Town.id("select digest_id from notice where id = ?", notice);
    }

    @Test
    @DisplayName("is made once by many replicas at once, and by none of them a moment early or again")
    void once() throws Exception {
        UUID notice = happens(MORNING.minusSeconds(3600));
        runs.run(MORNING.minusSeconds(240));
        runs.run(MORNING.minusSeconds(1));
        assertThat(digests()).isZero();
        together(Collections.nCopies(6, () -> runs.run(MORNING)));
        runs.run(MORNING);
        runs.run(MORNING.plusSeconds(60));
        assertThat(digests()).isOne();
        assertThat(digestOf(notice)).isNotNull();
        assertThat(Town.count("""
                select count(*) from deed d join digest g on g.id = d.entity_id where d.verb = 'digest.made' and g.person_id = ?
                """, her.person.personId())).isOne();
    }

    @Test
    @DisplayName("that cannot be made holds up no other, and is made once it can be")
    void failing() {
        happens(MORNING.minusSeconds(3600));
        Simulation other = new Simulation(readers);
        other.wish("Asia/Kolkata", "08:00", 1, 20, "DAILY", "DAILY");
        UUID others = other.happens(NoticeKind.STAKEHOLDER_CONFIRMED, other.stakeholder(), MORNING.minusSeconds(1800));
        zone("Nowhere/Town");
        runs.run(MORNING.minusSeconds(240));
        runs.run(MORNING);
        assertThat(digestOf(others)).isNotNull();
        assertThat(digests()).isZero();
        zone("Asia/Kolkata");
        runs.run(MORNING.minusSeconds(240));
        runs.run(MORNING);
        assertThat(digests()).isOne();
    }

    private void zone(String zone) {
        Town.run("update notice_preference set zone = ? where person_id = ?", zone, her.person.personId());
    }

    @Test
    @DisplayName("that dies before it is committed leaves nothing, and the next run makes it whole")
    void killed() {
        UUID notice = happens(MORNING.minusSeconds(3600));
        runs.run(MORNING.minusSeconds(240));
        runs.runAndDie(MORNING);
        assertThat(digests()).isZero();
        runs.run(MORNING.plusSeconds(5));
        assertThat(digests()).isOne();
        assertThat(digestOf(notice)).isNotNull();
    }

    @Test
    @DisplayName(
            "takes what came before its moment; what comes in that moment, or is committed late, is in the next one")
    void halfOpen() {
        UUID before = happens(MORNING.minusMillis(1));
        UUID inIt = happens(MORNING);
        runs.run(MORNING);
        runs.run(MORNING);
        UUID late = happens(MORNING.minusSeconds(2));
        UUID first = digestOf(before);
        assertThat(Town.count("select count(*) from notice where digest_id = ?", first))
                .isOne();
        Instant tomorrow = MORNING.plusSeconds(86_400);
        runs.run(tomorrow);
        runs.run(tomorrow.plusSeconds(86_400));
        assertThat(digests()).isEqualTo(2);
        assertThat(digestOf(inIt)).isEqualTo(digestOf(late)).isNotEqualTo(first);
        assertThat(Town.count("""
                select count(*) from digest a join digest b on b.person_id = a.person_id and b.since = a.until where a.id = ?
                """, first)).isOne();
    }

    @Test
    @DisplayName("comes days late as one digest when nobody was there to make it")
    void late() {
        happens(MORNING.minusSeconds(60));
        happens(MORNING.plusSeconds(86_400));
        happens(MORNING.plusSeconds(2 * 86_400));
        runs.run(MORNING.plusSeconds(5 * 86_400));
        assertThat(digests()).isOne();
        assertThat(Town.count("select notices from digest where person_id = ?", her.person.personId()))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("waits for the time that she wishes now, with all that waits already")
    void changed() {
        UUID notice = happens(MORNING.minusSeconds(3600));
        runs.run(MORNING.minusSeconds(600));
        her.person
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("""
                        {"zone":"Asia/Kolkata","digestAt":"09:00","weeklyOn":"MONDAY","perDay":20,"paces":{"cluster":"IMMEDIATE"}}
                        """)
                .put("/me/notice-preferences")
                .then()
                .statusCode(200);
        runs.run(MORNING);
        assertThat(digests()).isZero();
        runs.run(MORNING.plusSeconds(3600));
        assertThat(digests()).isOne();
        assertThat(digestOf(notice)).isNotNull();
        assertThat(Town.count("select count(*) from delivery where notice_id = ?", notice))
                .isZero();
    }

    @Test
    @DisplayName("loses nothing of what is put off while it is being made")
    void meanwhile() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            Instant at = MORNING.plusSeconds(turn * 86_400L - 60);
            work.add(() -> {
                happens(at);
                return null;
            });
            work.add(() -> runs.run(at.plusSeconds(60)));
        }
        together(work);
        runs.run(MORNING.plusSeconds(40 * 86_400L));
        assertThat(Town.count(
                        "select count(*) from notice where person_id = ? and way = 'DAILY' and digest_id is not null",
                        her.person.personId()))
                .isEqualTo(12);
        assertThat(Town.count("select sum(notices) from digest where person_id = ?", her.person.personId()))
                .isEqualTo(12);
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        for (Future<Void> each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
    }
}
