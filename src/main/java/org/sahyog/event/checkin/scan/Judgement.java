package org.sahyog.event.checkin.scan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.checkin.Arrival;
import org.sahyog.event.checkin.Doors;

/** What becomes of the scans of a batch, each for itself; of equal ids the first one counts. */
final class Judgement {
    private final UUID eventId;
    private final Doors doors;
    private final Set<UUID> sessions;
    private final Instant now;
    private final List<Scan> scans;
    private final List<Optional<ScanOutcome>> refusals;
    private final Map<UUID, Scan> fresh = new HashMap<>();

    /**
     * @param sessions  that the event has
     * @param found     of each scan
     */
    Judgement(UUID eventId, Doors doors, Set<UUID> sessions, List<Scan> scans, List<Found> found, Instant now) {
        this.eventId = eventId;
        this.doors = doors;
        this.sessions = sessions;
        this.now = now;
        this.scans = scans;
        this.refusals = IntStream.range(0, scans.size())
                .mapToObj(n -> Optional.ofNullable(refusal(scans.get(n), found.get(n))))
                .toList();
    }

    private @Nullable ScanOutcome refusal(Scan scan, Found found) {
        if (found.kept()) {
            return found.ofPlace() ? null : notItself(scan);
        }
        Scan twin = fresh.get(scan.id());
        if (twin != null) {
            return scan.isOfSamePlaceAs(twin) ? null : notItself(scan);
        }
        ScanOutcome wrong = wrong(scan, found);
        if (wrong == null) {
            fresh.put(scan.id(), scan);
        }
        return wrong;
    }

    private static ScanOutcome notItself(Scan scan) {
        return scan.namesPlace() ? ScanOutcome.ID_TAKEN : unread(scan);
    }

    private @Nullable ScanOutcome wrong(Scan scan, Found found) {
        if (!scan.namesPlace()) {
            return unread(scan);
        }
        if (scan.isOfOtherEventThan(eventId)) {
            return ScanOutcome.OTHER_EVENT;
        }
        if (!found.there()) {
            return ScanOutcome.UNKNOWN_PLACE;
        }
        if (scan.sessionId() != null && !sessions.contains(scan.sessionId())) {
            return ScanOutcome.UNKNOWN_SESSION;
        }
        if (doors.isToldTooLate(now)) {
            return ScanOutcome.TOO_LATE;
        }
        if (doors.areStillClosed(scan.at())) {
            return ScanOutcome.TOO_EARLY;
        }
        return found.inForce() ? null : ScanOutcome.SEAT_GONE;
    }

    private static ScanOutcome unread(Scan scan) {
        return scan.hadCode() ? ScanOutcome.FORGED : ScanOutcome.UNKNOWN_PLACE;
    }

    /** To be kept now. */
    List<Arrival> fresh() {
        return fresh.values().stream().map(Scan::arrival).toList();
    }

    /** Kept now or before. */
    List<UUID> kept() {
        return IntStream.range(0, scans.size())
                .filter(n -> refusals.get(n).isEmpty())
                .mapToObj(n -> scans.get(n).id())
                .distinct()
                .toList();
    }

    /** {@code kept}: those of {@link #kept()} by their id. */
    ScanBatchView told(Map<UUID, Kept> kept) {
        Stream<ScanResultView> results = IntStream.range(0, scans.size()).mapToObj(n -> {
            Scan scan = scans.get(n);
            return refusals.get(n)
                    .map(why -> ScanResultView.refused(scan, why))
                    .orElseGet(() -> ScanResultView.of(scan, Objects.requireNonNull(kept.get(scan.id()))));
        });
        return new ScanBatchView(results.toList());
    }
}
