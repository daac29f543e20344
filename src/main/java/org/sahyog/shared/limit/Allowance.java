package org.sahyog.shared.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/** What one policy leaves to a caller: taken before the request is served, settled with its answer. */
record Allowance(Policy policy, Bucket bucket, ConsumptionProbe probe) {
    static Allowance take(Policy policy, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (policy == Policy.GUESSES && probe.isConsumed()) {
            bucket.addTokens(1);
        }
        return new Allowance(policy, bucket, probe);
    }

    boolean granted() {
        return probe.isConsumed();
    }

    void settle(int status) {
        if (!granted()) {
            return;
        }
        if (policy == Policy.GUESSES && status >= 400 && status < 500) {
            bucket.consumeIgnoringRateLimits(1);
        } else if (status == 304) {
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
