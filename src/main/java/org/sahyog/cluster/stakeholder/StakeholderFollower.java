package org.sahyog.cluster.stakeholder;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** A feature that depends on who is in a cluster, and follows in the same transaction. */
public interface StakeholderFollower {
    Uni<Void> left(UUID clusterId, UUID organisationId);

    /** {@code gone} turned out to be {@code kept}, which is in its place wherever it was. */
    Uni<Void> merged(UUID gone, UUID kept);
}
