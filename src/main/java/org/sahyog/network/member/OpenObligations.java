package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What an organisation still owes in a network, as the feature knows that keeps account of it. It stays owed by who leaves. */
public interface OpenObligations {
    /** In the transaction of the leaving. */
    Uni<List<OpenObligation>> of(UUID clusterId, UUID networkId, UUID organisationId);
}
