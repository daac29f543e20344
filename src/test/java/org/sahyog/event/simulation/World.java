package org.sahyog.event.simulation;

import java.time.Duration;
import java.time.Instant;

/** A product to play on. */
public interface World extends Play {
    Instant now();

    /** Time passes, and what became due is done. */
    void pass(Duration time);

    /** What must hold at every moment and only this world can see: counters, log, deeds. */
    void audit();

    /** No more is played with the event: what can be checked once. */
    default void close() {}
}
