package org.sahyog.event.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;

/** A right in a group that asks for seats together: for others it is out of sight. */
abstract class PartyCheck implements AccessCheck {
    private static final UUID NOTHING = new UUID(0, 0);

    private final Pool pool;
    private final EventSight sights;
    private final String parameter;
    private final String members;

    /** {@code members}: the organisations of the party, by cluster $1, event $2 and what the path names, $3. */
    PartyCheck(Pool pool, EventSight sights, String parameter, String members) {
        this.pool = pool;
        this.sights = sights;
        this.parameter = parameter;
        this.members = members;
    }

    /** For the organiser, who sees it too. */
    abstract Access ofOrganiser();

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        Tuple names = Tuple.of(id(path, "clusterId"), id(path, "eventId"), id(path, parameter));
        return pool.preparedQuery(members)
                .execute(names)
                .map(rows -> Arrays.asList(rows.iterator().next().getArrayOfUUIDs(0)))
                .chain(organisations -> organisations.isEmpty()
                        ? Uni.createFrom().item(Access.OUT_OF_SIGHT)
                        : decide(organisations, caller, path));
    }

    private Uni<Access> decide(List<UUID> organisations, Caller caller, MultivaluedMap<String, String> path) {
        boolean own = caller.organisations().stream().anyMatch(each -> organisations.contains(each.organisationId()));
        if (own) {
            boolean may = caller.organisations().stream()
                    .filter(each -> organisations.contains(each.organisationId()))
                    .anyMatch(each -> each.allows(OrganisationRight.REGISTER_FOR_EVENTS));
            return Uni.createFrom().item(Access.allowedIf(may, Access.NO_RIGHT));
        }
        return sights.of(caller, path)
                .map(sight -> sight.filter(each -> each.isOrganisedBy(caller)).isPresent())
                .map(organiser -> organiser ? ofOrganiser() : Access.OUT_OF_SIGHT);
    }

    private static UUID id(MultivaluedMap<String, String> path, String name) {
        return AccessCheck.id(path, name).orElse(NOTHING);
    }
}
