package org.sahyog.shared.deadline;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Function;

/**
 * What happens when a deadline of its kind is due, in the transaction that marks it as fired. It looks at the thing again, under the
 * thing's own lock: if that has got more time meanwhile, it sets the deadline anew and does nothing else.
 */
public interface DeadlineHandler {
    String kind();

    Uni<Void> due(UUID entity);

    /** Of that kind, by that step. */
    static DeadlineHandler of(String kind, Function<UUID, Uni<Void>> step) {
        return new DeadlineHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Uni<Void> due(UUID entity) {
                return step.apply(entity);
            }
        };
    }
}
