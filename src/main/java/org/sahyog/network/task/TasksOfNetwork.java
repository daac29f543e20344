package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkFollower;

/** What is open when the network ends, nobody waits for any more. */
@ApplicationScoped
class TasksOfNetwork implements NetworkFollower {
    private final TaskRepository repository;
    private final TaskDeeds deeds;
    private final Clock clock;

    TasksOfNetwork(TaskRepository repository, TaskDeeds deeds, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return repository
                .open(network)
                .invoke(open -> open.forEach(each -> each.drop(null, clock.instant())))
                .chain(open -> deeds.record("dropped", open));
    }
}
