package org.sahyog.bench;

import org.HdrHistogram.Histogram;

/**
 * What was seen of a run.
 *
 * @param done      requests that were answered well
 * @param failed    those that were refused or lost
 * @param open      so many more may have been done without an answer: the run ended before
 * @param perSecond of all that were answered
 * @param times     in microseconds; none where only the number counts
 */
record Seen(long done, long failed, long open, double perSecond, Histogram times) {
    static final Histogram NO_TIMES = new Histogram(1);

    /** In milliseconds. */
    double percentile(double part) {
        return times.getValueAtPercentile(part) / 1000.0;
    }
}
