package org.sahyog.network;

import io.smallrye.mutiny.Uni;
import org.sahyog.identity.access.ActingFor;

/** A part of the feature that begins and ends with the network, in the same transaction. */
public interface NetworkFollower {
    /** By the caller, for an organisation that is its first member. */
    default Uni<Void> founded(Network network, ActingFor founder) {
        return Uni.createFrom().voidItem();
    }

    Uni<Void> dissolved(Network network);
}
