package org.sahyog.event.speaker;

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
class SpeakerCheck implements AccessCheck {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final String ASKED =
            "select person_id is not distinct from $4 from event_speaker where cluster_id = $1 and event_id = $2 and id = $3";

    private final RightReads reads;
    private final EventSight sights;

    SpeakerCheck(RightReads reads, EventSight sights) {
        this.reads = reads;
        this.sights = sights;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        UUID cluster = id(path, "clusterId");
        UUID event = id(path, "eventId");
        return reads.of(
                        caller.subject(),
                        ASKED,
                        Tuple.of(cluster, event, id(path, "speakerId"), caller.id()),
                        rows -> rows.size() == 0
                                ? Access.OUT_OF_SIGHT
                                : Access.allowedIf(rows.iterator().next().getBoolean(0), Access.NO_RIGHT))
                .chain(found -> found == Access.NO_RIGHT
                        ? sights.isOrganisedBy(caller, cluster, event)
                                .map(organises -> organises ? Access.NO_RIGHT : Access.OUT_OF_SIGHT)
                        : Uni.createFrom().item(found));
    }

    private static UUID id(MultivaluedMap<String, String> path, String name) {
        return AccessCheck.id(path, name).orElse(NOTHING);
    }
}
