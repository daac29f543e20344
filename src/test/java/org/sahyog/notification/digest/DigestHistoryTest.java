package org.sahyog.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Town;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.Pace;
import org.sahyog.notification.Readers;
import org.sahyog.notification.Simulation;

/** Weeks of a person's life, at random, against a plain account of what she should be told when. */
@QuarkusTest
@Tag("I31")
@DisplayName("Over weeks at random, in a zone and with hours of her own,")
class DigestHistoryTest {
    /** Years ahead, so that nothing is sent meanwhile; summer time begins or ends in each. */
    private static final List<Instant> BEGINNINGS =
            List.of(Instant.parse("2034-03-08T00:00:00Z"), Instant.parse("2034-10-20T00:00:00Z"));

    private static final Duration LENGTH = Duration.ofDays(24);

    @Inject
    Readers readers;

    @Inject
    DigestRuns runs;

    @ParameterizedTest(name = "in {0} each notice reaches her once, as a plain account has it")
    @ValueSource(strings = {"Asia/Kolkata", "America/New_York", "Europe/Berlin"})
    @DisplayName("each notice reaches her once")
    void once(String zone) throws Exception {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int life = 0; life < 4; life++) {
            live(zone, BEGINNINGS.get(life % 2), random.split(), "seed " + seed + ", " + zone + ", life " + life);
        }
    }

    private void live(String zone, Instant begin, SplittableRandom random, String told) throws Exception {
        Simulation her = new Simulation(readers);
        PlainAccount account = PlainAccount.atRandom(zone, random);
        her.wish(
                zone,
                account.digestAt.toString(),
                account.weeklyOn.getValue(),
                account.perDay,
                account.cluster.name(),
                account.networks.name());
        her.quiet(account.quietFrom.toString(), account.quietUntil.toString());
        UUID stakeholder = her.stakeholder();
        UUID membership = her.membership();
        List<Instant> times = times(begin, random);
        for (int step = 0; step < times.size() - 1; step++) {
            Instant at = times.get(step);
            switch (random.nextInt(5)) {
                case 0 -> run(account, at, times.get(step + 1), random);
                case 1, 2 ->
                    account.happens(
                            her.happens(NoticeKind.STAKEHOLDER_CONFIRMED, stakeholder, at), account.cluster, at);
                default ->
                    account.happens(her.happens(NoticeKind.NETWORK_ADMITTED, membership, at), account.networks, at);
            }
        }
        Instant end = begin.plus(LENGTH).plus(Duration.ofDays(9));
        account.runs(end);
        runs.run(end);
        assertThat(mails(her)).as(told).isEqualTo(account.mails());
        assertThat(digests(her)).as(told).isEqualTo(account.digests());
        assertThat(Town.count(
                        "select count(*) from notice where person_id = ? and way in ('DAILY', 'WEEKLY') and digest_id is null",
                        her.person.personId()))
                .as(told)
                .isZero();
        assertWindowsTouch(her, told);
    }

    private static List<Instant> times(Instant begin, SplittableRandom random) {
        List<Instant> times = new ArrayList<>();
        for (int count = 0; count < 90; count++) {
            times.add(begin.plusSeconds(60L * random.nextLong(LENGTH.toMinutes())));
        }
        return times.stream().sorted().distinct().toList();
    }

    /** On one replica or two, once or again, also four minutes before the time of a digest. */
    private void run(PlainAccount account, Instant at, Instant next, SplittableRandom random) throws Exception {
        Instant when = random.nextInt(4) == 0 ? account.fourMinutesEarly(at, next) : at;
        account.runs(when);
        ExecutorService replicas = Executors.newFixedThreadPool(3);
        List<Callable<Void>> all = new ArrayList<>();
        for (int replica = 0; replica <= random.nextInt(3); replica++) {
            all.add(() -> runs.run(when));
        }
        for (Future<Void> each : replicas.invokeAll(all)) {
            each.get();
        }
        replicas.shutdown();
    }

    private static TreeMap<UUID, Instant> mails(Simulation her) {
        String rows = Town.text("""
                select coalesce(string_agg(n.id || ' ' || to_char(d.next_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ','), '')
                from notice n join delivery d on d.notice_id = n.id
                where n.person_id = ? and n.way = 'IMMEDIATE' and n.kind <> 'DIGEST_MADE'
                """, her.person.personId());
        return rows.isEmpty()
                ? new TreeMap<>()
                : Arrays.stream(rows.split(","))
                        .map(row -> row.split(" "))
                        .collect(Collectors.toMap(
                                row -> UUID.fromString(row[0]),
                                row -> Instant.parse(row[1]),
                                (a, b) -> a,
                                TreeMap::new));
    }

    /** As “DAILY until: notices”. */
    private static List<String> digests(Simulation her) {
        String rows = Town.text("""
                select coalesce(string_agg(line, ';' order by line), '') from (
                    select g.pace || ' ' || to_char(g.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ': '
                        || string_agg(cast(n.id as text), ',' order by n.id) as line
                    from digest g join notice n on n.digest_id = g.id where g.person_id = ? group by g.id) l
                """, her.person.personId());
        return rows.isEmpty() ? List.of() : List.of(rows.split(";"));
    }

    private static void assertWindowsTouch(Simulation her, String told) {
        for (Pace pace : List.of(Pace.DAILY, Pace.WEEKLY)) {
            assertThat(Town.count("""
                    select count(*) from (select since, lag(until) over (order by until) as before from digest
                        where person_id = ? and pace = ?) w where since < before
                    """, her.person.personId(), pace.name()))
                    .as(told)
                    .isZero();
        }
        assertThat(Town.count("""
                select count(*) from digest g join notice n on n.digest_id = g.id
                where g.person_id = ? and not (n.filed_at >= g.since and n.filed_at < g.until)
                """, her.person.personId())).as(told).isZero();
        assertThat(Town.count("""
                select count(*) from digest g where g.person_id = ?
                    and g.notices <> (select count(*) from notice n where n.digest_id = g.id)
                """, her.person.personId())).as(told).isZero();
    }
}
