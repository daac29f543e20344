package org.sahyog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/**
 * Whom an event is for.
 *
 * @param networkId whose members may come, where it is for a network; and who holds it, where a network does
 * @param byNetwork that network holds it, for whomever, and always will
 */
@Embeddable
record Circle(
        @Enumerated(EnumType.STRING) Audience audience,
        @Column(name = "network_id") @Nullable UUID networkId,
        @Column(name = "by_network") boolean byNetwork) {

    /** {@code holder}: the network that holds the event, where one does. */
    static Circle of(EventDraft draft, @Nullable UUID holder) {
        UUID named = draft.networkId();
        if (holder != null) {
            DomainException.refuseIf(named != null && !named.equals(holder), EventProblem.NETWORK_FIXED);
            return new Circle(draft.audience(), holder, true);
        }
        boolean forNetwork = draft.audience() == Audience.NETWORK;
        DomainException.refuseIf(forNetwork && named == null, EventProblem.NETWORK_NEEDED);
        DomainException.refuseIf(!forNetwork && named != null, EventProblem.NETWORK_UNNEEDED);
        return new Circle(draft.audience(), named, false);
    }

    /** Some of those who have seen it: a wider audience takes them in, another network does not. */
    boolean isNarrowedBy(EventDraft draft) {
        boolean forOthers =
                draft.audience() == Audience.NETWORK && !byNetwork && !Objects.equals(networkId, draft.networkId());
        return draft.audience().isNarrowerThan(audience) || forOthers;
    }

    @Nullable
    UUID holder() {
        return byNetwork ? networkId : null;
    }

    /** The network whose members alone may come, where it is for one. */
    @Nullable
    UUID membersOf() {
        return audience == Audience.NETWORK ? networkId : null;
    }
}
