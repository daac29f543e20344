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
    private static final String HOST =
            "select host_id from tour_stop where cluster_id = $1 and event_id = $2 and id = $3";

    private record Place(@Nullable UUID host) {}

    private final RightReads reads;
    private final EventSight sights;

    StopChecks(RightReads reads, EventSight sights) {
        this.reads = reads;
        this.sights = sights;
    }

    @Override
    public AccessCheck of(String right) {
        boolean answers = right.equals("stop-host");
        return (caller, path) -> reads.of(
                        caller.subject(),
                        HOST,
                        Tuple.of(id(path, "clusterId"), id(path, "tourId"), id(path, "stopId")),
                        StopChecks::place)
                .chain(found -> found.map(place -> decide(place, caller, path, answers))
                        .orElse(Uni.createFrom().item(Access.OUT_OF_SIGHT)));
    }

    private static Optional<Place> place(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(new Place(rows.iterator().next().getUUID(0)));
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
