package org.sahyog.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Who is measured. */
interface Contestant extends AutoCloseable {
    /**
     * What runs. PRODUCT is SERVICE with what follows later from a deed, notices above all, which the minimal servers do not do. PGBENCH is no
     * server: it sends the statements of a posting and nothing else.
     */
    enum Kind {
        SERVICE,
        PRODUCT,
        BARE,
        EQUAL,
        PGBENCH;

        boolean isOurs() {
            return this == SERVICE || this == PRODUCT;
        }

        boolean plays(Scenario scenario) {
            return isOurs() || (this == PGBENCH ? scenario.posts() : scenario.compared);
        }
    }

    Kind kind();

    Town town();

    default String name() {
        return kind().name().toLowerCase(Locale.ROOT) + (town().scale == 1 ? "" : "@" + town().scale);
    }

    /** As many as it can do. */
    Seen atFull(Requests requests, int seconds) throws IOException, InterruptedException;

    /** So many, whether those before are answered or not. */
    Seen steadily(Requests requests, double perSecond, int seconds) throws IOException, InterruptedException;

    /** Since it was started. */
    Duration processorTime();

    /** Resident memory in MB, as the machine sees it; 0 where that says nothing. */
    long memory() throws IOException;

    @Override
    void close() throws InterruptedException;
}
