package org.sahyog.network.charter;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.MembershipFollower;
import org.sahyog.shared.database.Sql;

/** What a firm accepted that was entered twice, it has accepted. */
@Singleton
class AcceptancesOfMerged implements MembershipFollower {
    private static final Sql MOVE = Sql.of("""
            insert into network_charter_acceptance (cluster_id, charter_id, organisation_id, person_id, accepted_at)
            select a.cluster_id, a.charter_id, :kept, a.person_id, a.accepted_at
            from network_charter_acceptance a join network_charter c on c.id = a.charter_id
            where c.network_id = :network and a.organisation_id = :gone
            on conflict (charter_id, organisation_id) do nothing
            """);

    @Override
    public Uni<Void> stopped(Network network, Membership membership) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> merged(Network network, UUID gone, UUID kept) {
        return MOVE.with("network", network.id)
                .with("gone", gone)
                .with("kept", kept)
                .update()
                .replaceWithVoid();
    }
}
