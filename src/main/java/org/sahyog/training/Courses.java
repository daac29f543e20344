package org.sahyog.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;

/** By what the results of a training are judged, in the transaction of who enters them. */
@ApplicationScoped
public class Courses {
    private final TrainingRepository repository;
    private final Events events;

    Courses(TrainingRepository repository, Events events) {
        this.repository = repository;
        this.events = events;
    }

    public Uni<CourseRule> rule(UUID clusterId, UUID id) {
        return repository
                .get(clusterId, id)
                .chain(read -> events.get(clusterId, id).map(event -> rule(event, read.training())));
    }

    /** The same, and nobody is checked in meanwhile. */
    public Uni<CourseRule> held(UUID clusterId, UUID id) {
        return events.hold(clusterId, id).chain(() -> rule(clusterId, id));
    }

    private static CourseRule rule(EventView event, Training training) {
        return new CourseRule(
                event.organiserId(),
                event.state() == EventState.PUBLISHED ? event.startsAt() : null,
                event.localEnd().toLocalDate(),
                training.sessions().stream()
                        .map(session -> new CourseSession(session.id(), session.minutes()))
                        .toList(),
                (int) Duration.between(event.startsAt(), event.endsAt()).toMinutes(),
                training.attendancePercent(),
                training.passScore());
    }
}
