package org.sahyog.notification.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.notification.Pace;

/** What a person should be told and when, kept with lists and loops: nothing of it is the product's. */
final class PlainAccount {
    final ZoneId zone;
    final LocalTime digestAt;
    final DayOfWeek weeklyOn;
    final int perDay;
    final Pace cluster;
    final Pace networks;
    final LocalTime quietFrom;
    final LocalTime quietUntil;

    private record Waiting(UUID notice, Instant since) {}

    private final TreeMap<UUID, Instant> mails = new TreeMap<>();
    private final Map<LocalDate, Integer> mailsOfDay = new HashMap<>();
    private final Map<Pace, List<Waiting>> waiting = new EnumMap<>(Pace.class);
    private final List<String> digests = new ArrayList<>();

    private PlainAccount(String zone, SplittableRandom random) {
        this.zone = ZoneId.of(zone);
        digestAt = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        weeklyOn = DayOfWeek.of(1 + random.nextInt(7));
        perDay = random.nextInt(4);
        cluster = pace(random);
        networks = pace(random);
        quietFrom = LocalTime.of(random.nextInt(24), 30);
        quietUntil = random.nextInt(5) == 0 ? quietFrom : LocalTime.of(random.nextInt(24), 0);
    }

    private static Pace pace(SplittableRandom random) {
        return Pace.values()[Math.max(0, random.nextInt(4) - 1)];
    }

    static PlainAccount atRandom(String zone, SplittableRandom random) {
        return new PlainAccount(zone, random);
    }

    void happens(UUID notice, Pace pace, Instant at) {
        if (pace != Pace.IMMEDIATE) {
            put(notice, pace, at);
            return;
        }
        Instant planned = awake(at);
        LocalDate day = planned.atZone(zone).toLocalDate();
        if (mailsOfDay.getOrDefault(day, 0) < perDay) {
            mailsOfDay.merge(day, 1, Integer::sum);
            mails.put(notice, planned);
        } else {
            put(notice, Pace.DAILY, at);
        }
    }

    private void put(UUID notice, Pace pace, Instant at) {
        waiting.computeIfAbsent(pace, first -> new ArrayList<>()).add(new Waiting(notice, at));
    }

    /** The next time that her clock shows the end of the quiet hours; the later one, where it shows it twice. */
    private Instant awake(Instant at) {
        LocalDateTime clock = at.atZone(zone).toLocalDateTime();
        if (!sleeps(clock.toLocalTime())) {
            return at;
        }
        LocalDateTime end = clock.toLocalDate().atTime(quietUntil);
        LocalDateTime next = end.isAfter(clock) ? end : end.plusDays(1);
        return next.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean sleeps(LocalTime clock) {
        if (quietFrom.equals(quietUntil)) {
            return false;
        }
        boolean after = !clock.isBefore(quietFrom);
        boolean before = clock.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? after && before : after || before;
    }

    void runs(Instant now) {
        waiting.forEach((pace, all) -> {
            List<Waiting> ready =
                    all.stream().filter(each -> each.since().isBefore(now)).toList();
            if (!ready.isEmpty() && !due(pace, ready.get(0).since()).isAfter(now)) {
                digests.add(pace + " " + now + ": "
                        + ready.stream()
                                .map(each -> each.notice().toString())
                                .sorted()
                                .collect(Collectors.joining(",")));
                all.removeAll(ready);
            }
        });
    }

    /** Day by day until the clock has struck the hour after it. */
    private Instant due(Pace pace, Instant since) {
        LocalDate day = since.atZone(zone).toLocalDate();
        while (true) {
            Instant struck = ZonedDateTime.of(day, digestAt, zone).toInstant();
            if (struck.isAfter(since) && (pace == Pace.DAILY || day.getDayOfWeek() == weeklyOn)) {
                return struck;
            }
            day = day.plusDays(1);
        }
    }

    /** Before the digest of that day, if that lies between the two. */
    Instant fourMinutesEarly(Instant at, Instant next) {
        Instant early = ZonedDateTime.of(at.atZone(zone).toLocalDate(), digestAt, zone)
                .toInstant()
                .minus(Duration.ofMinutes(4));
        return early.isAfter(at) && early.isBefore(next) ? early : at;
    }

    TreeMap<UUID, Instant> mails() {
        return mails;
    }

    List<String> digests() {
        return digests.stream().sorted().toList();
    }
}
