package org.sahyog.event.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;
import org.sahyog.event.EventView;
import org.sahyog.shared.problem.DomainException;

/**
 * The draft of an event like another one, that begins later. An hour that the clocks there skip is the one after; the registration window is as
 * long before the start as it was, and where it would be over by now there is none.
 */
record Copy(
        EventView from, LocalDateTime localStart, @Nullable String title, Instant now) {
    private static final int MOST_YEARS = 10;

    EventDraft draft() {
        ZoneId zone = ZoneId.of(from.zone());
        LocalDateTime latest = LocalDateTime.ofInstant(now, zone).plusYears(MOST_YEARS);
        DomainException.refuseIf(localStart.isAfter(latest), SeriesProblem.TOO_FAR, MOST_YEARS);
        LocalDateTime start = thereIs(localStart, zone);
        LocalDateTime end = thereIs(start.plus(Duration.between(from.localStart(), from.localEnd())), zone);
        return new EventDraft(
                null,
                null,
                title == null ? from.title() : title,
                from.description(),
                from.language(),
                from.themes(),
                from.audience(),
                from.networkId(),
                start,
                end,
                from.zone(),
                from.venue(),
                from.pinCode(),
                from.latitude(),
                from.longitude(),
                from.link(),
                later(from.registrationOpensAt(), zone),
                later(from.registrationClosesAt(), zone),
                from.capacity(),
                from.keptSeats(),
                from.seatPolicy());
    }

    private static LocalDateTime thereIs(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }

    private @Nullable Instant later(@Nullable Instant time, ZoneId zone) {
        if (time == null) {
            return null;
        }
        Duration distance = Duration.between(from.localStart(), localStart);
        Instant moved =
                time.atZone(zone).toLocalDateTime().plus(distance).atZone(zone).toInstant();
        return moved.isAfter(now) ? moved : null;
    }
}
