package org.sahyog.event.material;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.RightReads;

@Singleton
class MaterialGiverCheck implements AccessCheck {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final String SPEAKS = """
            select exists (select 1 from event_speaker
                where cluster_id = $1 and event_id = $2 and person_id = $3 and state = 'AGREED')
            """;

    private final RightReads reads;
    private final EventSight sights;

    MaterialGiverCheck(RightReads reads, EventSight sights) {
        this.reads = reads;
        this.sights = sights;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        UUID cluster = id(path, "clusterId");
        UUID event = id(path, "eventId");
        return sights.isSeenBy(caller, cluster, event)
                .chain(seen -> seen
                        ? gives(caller, cluster, event).map(gives -> Access.allowedIf(gives, Access.NO_RIGHT))
                        : Uni.createFrom().item(Access.OUT_OF_SIGHT));
    }

    private Uni<Boolean> gives(Caller caller, UUID cluster, UUID event) {
        return sights.isOrganisedBy(caller, cluster, event)
                .chain(organises -> organises
                        ? Uni.createFrom().item(true)
                        : reads.of(
                                caller.subject(),
                                SPEAKS,
                                Tuple.of(cluster, event, caller.id()),
                                rows -> rows.iterator().next().getBoolean(0)));
    }

    private static UUID id(MultivaluedMap<String, String> path, String name) {
        return AccessCheck.id(path, name).orElse(NOTHING);
    }
}
