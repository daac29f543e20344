package org.sahyog.event.page.share;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.Audience;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.version.IfMatch;

/** Makes the link of an event and takes it back. */
@ApplicationScoped
class Shares {
    private final Events events;
    private final ShareRepository repository;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Shares(Events events, ShareRepository repository, Journal journal, CurrentCaller current, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** The link in force, made now where there is none. */
    Uni<EventShare> share(UUID clusterId, UUID eventId) {
        return repository
                .find(clusterId, eventId)
                .chain(share -> share == null
                        ? events.get(clusterId, eventId)
                                .call(this::make)
                                .chain(event -> repository.get(clusterId, eventId))
                        : Uni.createFrom().item(share));
    }

    Uni<Void> revoke(UUID clusterId, UUID eventId, String ifMatch, String address) {
        return repository
                .get(clusterId, eventId)
                .invoke(share -> IfMatch.check(ifMatch, share.number, ShareView.of(share, address)))
                .invoke(share -> share.revoke(clock.instant()))
                .call(share -> events.get(clusterId, eventId)
                        .call(event -> journal.record(deed("share.revoked", share, event))))
                .replaceWithVoid();
    }

    private Uni<Void> make(EventView event) {
        EventShare share = EventShare.of(event, ShareCode.random(random), clock.instant());
        ActingFor acting = current.get().actingFor();
        Author author = new Author(current.get().id(), acting == null ? null : acting.organisationId());
        return repository
                .add(share, author)
                .chain(added -> added
                        ? journal.record(deed("share.made", share, event))
                        : Uni.createFrom().voidItem());
    }

    private static Deed deed(String verb, EventShare share, EventView event) {
        return Deed.of(verb, "share", share.id)
                .in(share.clusterId)
                .seenBy(Scope.organisation(event.organiserId()), circle(event));
    }

    private static Scope circle(EventView event) {
        UUID network = event.networkId();
        return event.audience() == Audience.NETWORK && network != null
                ? Scope.network(network)
                : Scope.cluster(event.clusterId());
    }
}
