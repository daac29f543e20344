package org.sahyog.event.opening;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.Events;
import org.sahyog.shared.OneByOne;

/** Opens and shuts the booking of events, in the transaction of whoever has changed what it waits for. */
@ApplicationScoped
public class EventOpening {
    private final Events events;
    private final List<OpeningCondition> conditions;

    EventOpening(Events events, @All List<OpeningCondition> conditions) {
        this.events = events;
        this.conditions = conditions;
    }

    /** Asked under the lock of its seats: of two who change what it waits for, the later one sees both. */
    public Uni<Void> reconsider(UUID clusterId, UUID eventId) {
        return events.holdBack(
                clusterId,
                eventId,
                () -> OneByOne.all(conditions, each -> each.holdsBack(clusterId, eventId))
                        .map(answers -> answers.contains(true)));
    }
}
