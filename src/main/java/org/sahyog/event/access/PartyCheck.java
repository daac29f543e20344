package org.sahyog.event.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.identity.access.RightReads;

/** A right in a group that asks for seats together: for others it is out of sight. */
abstract class PartyCheck implements AccessCheck {
    private static final UUID NOTHING = new UUID(0, 0);

    private final RightReads reads;
    private final EventSight sights;
    private final String parameter;
    private final String members;

    /** @param atCounter one of them was registered by an agent, who may do what it may */
    private record Party(List<UUID> organisations, boolean atCounter) {}

    /** {@code members}: the {@link Party} if there is one, by cluster $1, event $2 and what the path names, $3. */
    PartyCheck(RightReads reads, EventSight sights, String parameter, String members) {
        this.reads = reads;
        this.sights = sights;
        this.parameter = parameter;
        this.members = members;
    }

    /** For the organiser, who sees it too. */
    abstract Access ofOrganiser();

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        Tuple names = Tuple.of(id(path, "clusterId"), id(path, "eventId"), id(path, parameter));
        return reads.of(caller.subject(), members, names, PartyCheck::party)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Access.OUT_OF_SIGHT)
                        : decide(found.get(), caller, path));
    }

    private static Optional<Party> party(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        Row row = rows.iterator().next();
        return Optional.of(new Party(Arrays.asList(row.getArrayOfUUIDs(0)), row.getBoolean(1)));
    }

    private Uni<Access> decide(Party party, Caller caller, MultivaluedMap<String, String> path) {
        List<ActingFor> own = party.organisations().stream()
                .flatMap(each -> caller.in(each).stream())
                .toList();
        if (!own.isEmpty()) {
            boolean may = own.stream().anyMatch(each -> each.allows(OrganisationRight.REGISTER_FOR_EVENTS));
            return Uni.createFrom().item(Access.allowedIf(may, Access.NO_RIGHT));
        }
        return sights.of(caller, path)
                .map(found -> found.filter(sight -> sight.isOrganisedBy(caller))
                        .map(sight -> sight.serves() && party.atCounter() ? Access.ALLOWED : ofOrganiser())
                        .orElse(Access.OUT_OF_SIGHT));
    }

    private static UUID id(MultivaluedMap<String, String> path, String name) {
        return AccessCheck.id(path, name).orElse(NOTHING);
    }
}
