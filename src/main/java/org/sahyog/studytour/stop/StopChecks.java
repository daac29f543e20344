package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.AccessChecks;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.identity.access.RightReads;

/** Rights in the stop of the path: the host sees it whatever it sees of the tour. */
@Singleton
class StopChecks implements AccessChecks {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final String HOST = "select t.host_id, " + StopView.servesHost("t.host_id", "$4", "$5")
            + " from tour_stop t where t.cluster_id = $1 and t.event_id = $2 and t.id = $3";

    /** @param served she serves a cluster of the host */
    private record Place(@Nullable UUID host, boolean served) {}

    private final RightReads reads;
    private final EventSight sights;

    StopChecks(RightReads reads, EventSight sights) {
        this.reads = reads;
        this.sights = sights;
    }

    @Override
    public AccessCheck of(String right) {
        return (caller, path) -> reads.of(caller.subject(), HOST, values(caller, path), StopChecks::place)
                .chain(found -> found.map(place -> decide(right, place, caller, path))
                        .orElse(Uni.createFrom().item(Access.OUT_OF_SIGHT)));
    }

    private static Optional<Place> place(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(new Place(
                        rows.iterator().next().getUUID(0),
                        rows.iterator().next().getBoolean(1)));
    }

    private static Tuple values(Caller caller, MultivaluedMap<String, String> path) {
        return Tuple.of(id(path, "clusterId"), id(path, "tourId"), id(path, "stopId"), caller.id(), caller.agencyIds());
    }

    /** Who serves the host’s cluster reads what it is asked, and answers for it. */
    private Uni<Access> decide(String right, Place place, Caller caller, MultivaluedMap<String, String> path) {
        boolean own = place.host() != null && caller.in(place.host()).isPresent();
        if (place.served() && !own && !right.equals("stop-host")) {
            return Uni.createFrom().item(Access.ALLOWED);
        }
        return right.equals("stop-agent")
                ? decide(place, caller, path, false).map(seen -> seen == Access.ALLOWED ? Access.NO_RIGHT : seen)
                : decide(place, caller, path, right.equals("stop-host"));
    }

    private Uni<Access> decide(Place place, Caller caller, MultivaluedMap<String, String> path, boolean answers) {
        UUID host = place.host();
        if (host != null && caller.in(host).isPresent()) {
            boolean may = caller.in(host).orElseThrow().allows(OrganisationRight.ORGANISE_EVENTS);
            return Uni.createFrom().item(Access.allowedIf(may || !answers, Access.NO_RIGHT));
        }
        UUID cluster = id(path, "clusterId");
        UUID tour = id(path, "tourId");
        return sights.isSeenBy(caller, cluster, tour)
                .chain(seen -> !seen || !answers
                        ? Uni.createFrom().item(Access.allowedIf(seen, Access.OUT_OF_SIGHT))
                        : sights.isOrganisedBy(caller, cluster, tour)
                                .map(organised -> Access.allowedIf(organised && host == null, Access.NO_RIGHT)));
    }

    private static UUID id(MultivaluedMap<String, String> path, String name) {
        return AccessCheck.id(path, name).orElse(NOTHING);
    }
}
