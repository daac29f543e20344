package org.sahyog.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.shared.problem.DomainException;

/**
 * A need goes on in another one, until that is undone.
 *
 * @param before how far it was until then
 */
@Embeddable
record Merge(
        @Column(name = "merged_into") UUID into,
        @Column(name = "merged_at") Instant at,

        @Column(name = "state_before") @Enumerated(EnumType.STRING)
        ChallengeState before) {
    private static final Duration UNDO = Duration.ofDays(7);

    /** How far it is then: as it was. */
    ChallengeState undone(Instant now) {
        Instant until = at.plus(UNDO);
        DomainException.refuseIf(now.isAfter(until), ChallengeProblem.MERGED_LONG_AGO, until);
        return before;
    }
}
