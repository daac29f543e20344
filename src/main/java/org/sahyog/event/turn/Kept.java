package org.sahyog.event.turn;

import java.util.Set;

/** Seats kept for organisations that meet all of its criteria. */
public record Kept(int seats, Set<String> criteria) {
    boolean isFor(Claim claim) {
        return claim.met().containsAll(criteria);
    }
}
