package org.sahyog.event.network;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.sahyog.event.Events;
import org.sahyog.event.seat.Seatings;
import org.sahyog.network.NetworkDependant;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.request.Sentences;

/** What a network holds ends with it; who is no member any more waits for nothing that is for members. */
@ApplicationScoped
class EventsOfNetwork implements NetworkDependant {
    private static final Sentences TEXTS = new Sentences("texts.network-event");

    /** In the order of their ids, so that no two wait for each other. */
    private static final String AHEAD = """
            select e.id, e.language from event e
            where e.network_id = :network and e.starts_at > :now and e.state in ('DRAFT', 'PUBLISHED') and %s order by e.id
            """;

    private static final Sql HELD = Sql.of(AHEAD.formatted("e.by_network"));
    private static final Sql FOR_MEMBERS = Sql.of(AHEAD.formatted("e.audience = 'NETWORK'"));

    private final Events events;
    private final Seatings seatings;
    private final Clock clock;

    EventsOfNetwork(Events events, Seatings seatings, Clock clock) {
        this.events = events;
        this.seatings = seatings;
        this.clock = clock;
    }

    /** Whoever was its last member is none any more. */
    @Override
    public Uni<Void> dissolved(UUID clusterId, UUID networkId, String name) {
        return each(HELD, networkId, event -> {
                    Locale language = Languages.best((String) event[1]);
                    return events.callOff(clusterId, (UUID) event[0], TEXTS.text("dissolved", language, name));
                })
                .chain(() -> membersWent(clusterId, networkId));
    }

    @Override
    public Uni<Void> membersWent(UUID clusterId, UUID networkId) {
        return each(FOR_MEMBERS, networkId, event -> seatings.clear(networkId, clusterId, (UUID) event[0]));
    }

    private Uni<Void> each(Sql those, UUID networkId, Function<Object[], Uni<Void>> step) {
        return those.with("network", networkId)
                .with("now", clock.instant())
                .rows()
                .chain(events -> OneByOne.each(events, step));
    }
}
