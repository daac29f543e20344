package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.sahyog.network.Network;

/** A part of the feature that depends on who is a member, and follows in the same transaction while the network is held. */
public interface MembershipFollower {
    /** It is no member any more: it left, was removed, or is suspended, as its state says. */
    Uni<Void> stopped(Network network, Membership membership);

    /** The member {@code gone} turned out to be {@code kept}, which is a member in its place. */
    Uni<Void> merged(Network network, UUID gone, UUID kept);
}
