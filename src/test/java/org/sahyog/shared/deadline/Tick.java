package org.sahyog.shared.deadline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what is due at once, where a test would wait for the next second. */
@ApplicationScoped
public class Tick {
    private final DeadlineJob job;

    Tick(DeadlineJob job) {
        this.job = job;
    }

    public Uni<Void> now() {
        return job.fireAllDue();
    }
}
