package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.MembershipFollower;
import org.sahyog.network.member.MembershipState;

/** Office is held for a member; with its membership it ends. */
@Singleton
class OfficersOfMembers implements MembershipFollower {
    private final Officers officers;

    OfficersOfMembers(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Uni<Void> stopped(Network network, Membership membership) {
        OfficerEnd why =
                membership.state == MembershipState.SUSPENDED ? OfficerEnd.SUSPENDED : OfficerEnd.ORGANISATION_LEFT;
        return officers.end(network, why, each -> each.organisationId.equals(membership.organisationId));
    }

    @Override
    public Uni<Void> merged(Network network, UUID gone, UUID kept) {
        return officers.move(network, gone, kept);
    }
}
