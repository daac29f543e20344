package org.sahyog.shared.deadline;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What happens when a deadline of its kind is due, in the transaction that marks it as fired. */
public interface DeadlineHandler {
    String kind();

    Uni<Void> due(UUID entity);
}
