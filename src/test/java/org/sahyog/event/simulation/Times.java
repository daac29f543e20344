package org.sahyog.event.simulation;

import java.time.Duration;
import java.time.Instant;

final class Times {
    private Times() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
