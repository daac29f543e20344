package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;

/** What was hers to do is her organisation’s. */
@Singleton
class TaskErasure implements ErasureStep {
    private final TaskRepository repository;

    TaskErasure(TaskRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return repository.forget(personId);
    }
}
