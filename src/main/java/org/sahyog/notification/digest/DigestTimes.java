package org.sahyog.notification.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.sahyog.notification.Pace;

/** When the digests of a person are due: at an hour of her own clock, each day, or on one day of the week. */
record DigestTimes(ZoneId zone, LocalTime at, DayOfWeek on) {
    /** The first time after that instant. An hour that the clock skips comes as soon as it goes on; one that comes twice counts once. */
    Instant next(Pace pace, Instant after) {
        LocalDate today = after.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .filter(day -> pace != Pace.WEEKLY || day.getDayOfWeek() == on)
                .map(day -> ZonedDateTime.of(day, at, zone).toInstant())
                .filter(time -> time.isAfter(after))
                .findFirst()
                .orElseThrow();
    }
}
