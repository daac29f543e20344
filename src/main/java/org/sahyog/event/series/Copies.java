package org.sahyog.event.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.event.Organiser;
import org.sahyog.network.NetworkRepository;

/** Makes events like others, as drafts; by the same organiser, whoever copies. */
@ApplicationScoped
class Copies {
    private final Events events;
    private final NetworkRepository networks;
    private final Extras extras;
    private final Clock clock;

    Copies(Events events, NetworkRepository networks, Extras extras, Clock clock) {
        this.events = events;
        this.networks = networks;
        this.extras = extras;
        this.clock = clock;
    }

    Uni<EventView> copy(UUID clusterId, UUID eventId, CopyDraft draft) {
        return events.get(clusterId, eventId).chain(event -> copy(event, draft.localStart(), draft.title()));
    }

    /** A network that holds it is held meanwhile: none is added to one that ends at this moment. */
    Uni<EventView> copy(EventView from, LocalDateTime localStart, @Nullable String title) {
        UUID holder = from.byNetwork() ? from.networkId() : null;
        Uni<?> alive = holder == null ? Uni.createFrom().voidItem() : networks.lockActive(from.clusterId(), holder);
        return alive.chain(() -> events.schedule(
                        from.clusterId(),
                        from.kind(),
                        new Copy(from, localStart, title, clock.instant()).draft(),
                        new Organiser(from.organiserId(), holder)))
                .call(copy -> extras.copy(from, copy))
                .chain(copy -> events.get(copy.clusterId(), copy.id()));
    }
}
