package org.sahyog.event.network;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.EventDraft;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.event.Organiser;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What networks hold. */
@ApplicationScoped
class NetworkEvents {
    private static final Sql OFFICE = Sql.of("""
            select organisation_id from network_keeper_today
            where network_id = :network and person_id = :person and organisation_id = any(cast(:those as uuid[]))
            order by organisation_id limit 1
            """);

    private final NetworkRepository networks;
    private final Events events;
    private final CurrentCaller current;

    NetworkEvents(NetworkRepository networks, Events events, CurrentCaller current) {
        this.networks = networks;
        this.events = events;
        this.current = current;
    }

    /** The network is held meanwhile: none is added to one that ends at this moment. */
    Uni<EventView> schedule(UUID clusterId, UUID networkId, EventDraft draft) {
        EventKind kind = draft.plainKind();
        return networks.lockActive(clusterId, networkId)
                .chain(() -> office(networkId))
                .chain(organisation -> events.schedule(clusterId, kind, draft, new Organiser(organisation, networkId)));
    }

    /** For which member she holds office; it may have ended since her right was looked at. */
    private Uni<UUID> office(UUID networkId) {
        return OFFICE.with("network", networkId)
                .with("person", current.get().id())
                .with("those", current.get().speaksFor().toArray(UUID[]::new))
                .valueOr(UUID.class, () -> new DomainException(RequestProblem.FORBIDDEN));
    }
}
