package org.sahyog.event.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventState;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.identity.access.RightReads;

/** What an event, and a registration for it, is to a caller: asked before the endpoint and its transaction. */
@ApplicationScoped
public class EventSight {
    /** The clusters that person $1 and organisations $2 belong to today. */
    public static final String MINE = "with mine as (" + ClustersToday.ofPerson("$1", "$2") + ")\n";

    /** Whether event e is for one of them, or has invited one by name, where it is for no network. After {@link #MINE}. */
    private static final String WIDE = """
            (e.audience = 'PUBLIC' or e.audience <> 'NETWORK' and e.cluster_id in (select cluster_id from mine)
                or (e.audience = 'PROGRAMME' and e.cluster_id in (
                    select here.id from mine m join cluster there on there.id = m.cluster_id
                    join cluster here on here.programme_id = there.programme_id))
                or e.id in (select i.event_id from event_invitation i where i.organisation_id = any($2))
            """;

    private static final String ADMITTED = WIDE + " or e.audience = 'NETWORK' and is_of_network(e.network_id, $2))";

    /** Whether event e, once it is published, is seen by them. After {@link #MINE}. */
    public static final String SEEN = WIDE + " or e.audience = 'NETWORK' and " + shown("$1", "$2") + ")";

    private static final String SIGHT =
            MINE + """
            select e.state, e.organiser_id, e.by_network, %s as admits,
                exists (select 1 from mine m where m.cluster_id = e.cluster_id) as inside, %s as serves,
                e.by_network and keeps_network(e.network_id, $1) as keeps, e.audience = 'NETWORK' and %s as shown,
                exists (select 1 from event_speaker s where s.person_id = $1 and s.event_id = e.id and s.state in ('ASKED', 'AGREED')) as speaks,
                r.organisation_id as registrant, r.at_counter_by is not null as at_counter
            from event e left join registration r on r.cluster_id = e.cluster_id and r.event_id = e.id and r.id = $5
            where e.cluster_id = $3 and e.id = $4
            """.formatted(ADMITTED, ClustersToday.isServed("e.cluster_id", "$1", "$6"), shown("$1", "$2"));

    /** A condition, given SQL: whether she organises event e; where no network holds it, by one of the organisations. */
    public static String organisedBy(String person, String organisations) {
        return "case when e.by_network then keeps_network(e.network_id, %s) else e.organiser_id = any(%s) end"
                .formatted(person, organisations);
    }

    /** A condition, given SQL, on what the cluster’s people see of their cluster: whether event e, if it is for a network, is hers to see. */
    public static String unlessOfOthers(String person, String organisations) {
        return "(e.audience <> 'NETWORK' or " + shown(person, organisations) + ")";
    }

    private static String shown(String person, String organisations) {
        return "network_event_shown(e.cluster_id, e.network_id, e.by_network, e.organiser_id, %s, %s)"
                .formatted(person, organisations);
    }

    /**
     * @param byNetwork  a network holds it
     * @param admits     its audience takes the caller in
     * @param inside     of the event's own cluster
     * @param serves     agent of that cluster, or runs it for its agency
     * @param keeps      leader or secretary of the network that holds it
     * @param shown      it is for a network, and hers to see
     * @param speaks     asked to speak there, and has not declined
     * @param registrant whose registration the path names
     * @param atCounter  an agent made that registration, for a firm that could not
     */
    record Sight(
            EventState state,
            UUID organiserId,
            boolean byNetwork,
            boolean admits,
            boolean inside,
            boolean serves,
            boolean keeps,
            boolean shown,
            boolean speaks,
            @Nullable UUID registrant,
            boolean atCounter) {
        /** To the organisation that is acted for; who serves the cluster enters others at the counter. */
        boolean isOnOffer() {
            return state.isVisible() && takes();
        }

        boolean takes() {
            return admits || serves;
        }

        /** Who is registered sees it even after leaving the cluster: withdrawing must stay possible. */
        boolean isSeenBy(Caller caller) {
            if (registrant != null && caller.in(registrant).isPresent()) {
                return true;
            }
            return serves || isOfOrganiser(caller) || (state.isVisible() && (admits || shown || speaks));
        }

        boolean isOrganisedBy(Caller caller) {
            return serves
                    || (isOfOrganiser(caller)
                            && (byNetwork || may(caller, organiserId, OrganisationRight.ORGANISE_EVENTS)));
        }

        boolean isRegisteredBy(Caller caller) {
            return registrant != null
                    && ((serves && atCounter) || may(caller, registrant, OrganisationRight.REGISTER_FOR_EVENTS));
        }

        private boolean isOfOrganiser(Caller caller) {
            return byNetwork ? keeps : inside && caller.in(organiserId).isPresent();
        }

        private static boolean may(Caller caller, UUID organisation, OrganisationRight right) {
            return caller.in(organisation).map(each -> each.allows(right)).orElse(false);
        }
    }

    /** How paths call an event: by its kind too. */
    private static final List<String> NAMES = List.of("eventId", "workshopId", "trainingId", "tourId");

    private final RightReads reads;

    EventSight(RightReads reads) {
        this.reads = reads;
    }

    /** With all that the caller belongs to. */
    Uni<Optional<Sight>> of(Caller caller, MultivaluedMap<String, String> path) {
        return look(caller, caller.id(), caller.organisationIds(), caller.agencyIds(), path);
    }

    /** Only as the organisation acted for; an agent is one only while acting for an agency. */
    Uni<Optional<Sight>> of(Caller caller, ActingFor acting, MultivaluedMap<String, String> path) {
        UUID person = acting.kind() == OrganisationKind.AGENCY ? caller.id() : null;
        UUID[] agencies = acting.runsClusters() ? new UUID[] {acting.organisationId()} : new UUID[0];
        return look(caller, person, List.of(acting.organisationId()), agencies, path);
    }

    /** Who may read the event. */
    public Uni<Boolean> isSeenBy(Caller caller, UUID clusterId, UUID eventId) {
        return look(caller, caller.id(), caller.organisationIds(), caller.agencyIds(), clusterId, eventId, null)
                .map(found -> found.map(sight -> sight.isSeenBy(caller)).orElse(false));
    }

    /** Who may read the roster. */
    public Uni<Boolean> isOrganisedBy(Caller caller, UUID clusterId, UUID eventId) {
        return look(caller, caller.id(), caller.organisationIds(), caller.agencyIds(), clusterId, eventId, null)
                .map(found -> found.map(sight -> sight.isOrganisedBy(caller)).orElse(false));
    }

    private Uni<Optional<Sight>> look(
            Caller caller,
            @Nullable UUID person,
            List<UUID> organisations,
            UUID[] agencies,
            MultivaluedMap<String, String> path) {
        Optional<UUID> cluster = AccessCheck.id(path, "clusterId");
        Optional<UUID> event =
                NAMES.stream().filter(path::containsKey).findFirst().flatMap(name -> AccessCheck.id(path, name));
        if (cluster.isEmpty() || event.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        UUID registration = AccessCheck.id(path, "registrationId").orElse(null);
        return look(caller, person, organisations, agencies, cluster.get(), event.get(), registration);
    }

    private Uni<Optional<Sight>> look(
            Caller caller,
            @Nullable UUID person,
            List<UUID> organisations,
            UUID[] agencies,
            UUID cluster,
            UUID event,
            @Nullable UUID registration) {
        Tuple parameters = Tuple.tuple()
                .addUUID(person)
                .addArrayOfUUID(organisations.toArray(UUID[]::new))
                .addUUID(cluster)
                .addUUID(event)
                .addUUID(registration)
                .addArrayOfUUID(agencies);
        return reads.of(caller.subject(), SIGHT, parameters, EventSight::sight);
    }

    private static Optional<Sight> sight(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        Row row = rows.iterator().next();
        return Optional.of(new Sight(
                EventState.valueOf(row.getString("state")),
                row.getUUID("organiser_id"),
                row.getBoolean("by_network"),
                row.getBoolean("admits"),
                row.getBoolean("inside"),
                row.getBoolean("serves"),
                row.getBoolean("keeps"),
                row.getBoolean("shown"),
                row.getBoolean("speaks"),
                row.getUUID("registrant"),
                row.getBoolean("at_counter")));
    }
}
