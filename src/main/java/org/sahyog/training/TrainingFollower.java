package org.sahyog.training;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What follows in the same transaction from a change of a training. Asked for here, implemented by who knows it. */
public interface TrainingFollower {
    Uni<Void> changed(UUID clusterId, UUID id);
}
