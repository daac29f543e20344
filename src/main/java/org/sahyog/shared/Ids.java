package org.sahyog.shared;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.Expected;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.WrongValue;

/** UUID v7 (RFC 9562): milliseconds first, so that rows made together lie together. Never a secret. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** The id that the client chose for what it made offline, if it is a UUID v7; else a new one. */
    public static UUID chosen(@Nullable UUID chosen) {
        if (chosen != null && chosen.version() != 7) {
            throw new DomainException(RequestProblem.INVALID, 1)
                    .withErrors(List.of(WrongValue.at("/id", "uuid-v7", Expected.UUID_V7)));
        }
        return chosen == null ? next() : chosen;
    }

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
