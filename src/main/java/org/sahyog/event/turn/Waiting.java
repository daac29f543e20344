package org.sahyog.event.turn;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party in the line.
 *
 * @param splits         takes fewer seats than it wants, and waits for the rest
 * @param skips          how often it was passed over
 * @param gatheringUntil until when freed seats are gathered for it
 */
public record Waiting(
        UUID party,
        List<Claim> claims,
        boolean splits,
        boolean priority,
        int skips,
        @Nullable Instant gatheringUntil) {
    int seats() {
        return claims.stream().mapToInt(Claim::seats).sum();
    }

    boolean isServedBy(int available) {
        return available >= seats() || (splits && available > 0);
    }
}
