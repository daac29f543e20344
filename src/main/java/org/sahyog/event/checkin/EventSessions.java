package org.sahyog.event.checkin;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.event.Event;
import org.sahyog.event.EventKind;
import org.sahyog.shared.OneByOne;

/** The sessions of events, of whichever kind they are. */
@ApplicationScoped
public class EventSessions {
    private final List<KindSessions> kinds;

    EventSessions(@All List<KindSessions> kinds) {
        this.kinds = kinds;
    }

    public Uni<Set<UUID>> of(Event event) {
        return OneByOne.all(of(event.kind()), kind -> kind.of(event.clusterId(), event.id()))
                .map(found -> found.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    Uni<Void> attended(Event event) {
        return OneByOne.each(of(event.kind()), kind -> kind.attended(event.clusterId(), event.id()));
    }

    private List<KindSessions> of(EventKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).toList();
    }
}
