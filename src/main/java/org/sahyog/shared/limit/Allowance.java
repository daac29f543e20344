package org.sahyog.shared.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/** What one policy leaves to a caller: taken before the request is served, settled with its answer. */
record Allowance(Policy policy, Bucket bucket, ConsumptionProbe probe) {
    static Allowance take(Policy policy, Bucket bucket) {
        return new Allowance(policy, bucket, bucket.tryConsumeAndReturnRemaining(1));
    }

    boolean granted() {
        return probe.isConsumed();
    }

    /** What costs nothing is given back: what the caller had already, and a guess that was none. */
    void settle(int status) {
        boolean free = policy == Policy.GUESSES ? status < 400 || status >= 500 : status == 304;
        if (granted() && free) {
            bucket.addTokens(1);
        }
    }

    /** Rounded up: who waits so long is not refused again. */
    long secondsToWait() {
        return 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    /** An item of {@code RateLimit}: how many are left, and in how many seconds all are there again. */
    String header() {
        return "\"" + policy.id() + "\";r=" + probe.getRemainingTokens() + ";t="
                + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset());
    }
}
