package org.sahyog.network;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.member.OpenObligation;
import org.sahyog.network.member.OpenObligations;

/** A feature that keeps account of what members owe, as later ones will. */
@Singleton
class TestDebts implements OpenObligations {
    @Override
    public Uni<List<OpenObligation>> of(UUID clusterId, UUID networkId, UUID organisationId) {
        return Uni.createFrom().item(List.of(new OpenObligation("test-debt", organisationId, "Dues of May")));
    }
}
