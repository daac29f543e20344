package org.sahyog.event.seat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Parties, registrations and offers of an event, inside a write. */
@ApplicationScoped
public class SeatRepository {
    /** Whoever has the code of a place that went to another worker, or was given back, has it in vain. */
    private static final Sql END_CODES = Sql.of("""
            insert into seat_code (cluster_id, registration_id, position, edition)
            select cast(:cluster as uuid), cast(:id as uuid), n, 1 from generate_series(cast(:first as integer), cast(:last as integer)) n
            on conflict (registration_id, position) do update set edition = least(seat_code.edition + 1, 65535)
            """);

    private static final Sql KIND = Sql.of("select kind from organisation where id = :organisation");
    private static final Sql MEMBER = Sql.of("select is_of_network(:network, array[cast(:organisation as uuid)])");

    /** Of what an organisation was before it was merged, today's membership counts. */
    private static final Sql STRANGERS = Sql.of("""
            select distinct r.organisation_id from registration r join organisation_today t on t.id = r.organisation_id
            where r.event_id = :event and r.wanted > 0 and not is_of_network(:network, array[t.today_id])
            """);

    /** Of places that went to others, or are given back. */
    public Uni<Void> endCodes(Registration registration, int first, int last) {
        return first > last
                ? Uni.createFrom().voidItem()
                : END_CODES
                        .with("cluster", registration.clusterId())
                        .with("id", registration.id())
                        .with("first", first)
                        .with("last", last)
                        .update()
                        .replaceWithVoid();
    }

    Uni<OrganisationKind> kind(UUID organisationId) {
        return KIND.with("organisation", organisationId).value(String.class).map(OrganisationKind::valueOf);
    }

    Uni<Boolean> isMember(UUID networkId, UUID organisationId) {
        return MEMBER.with("network", networkId)
                .with("organisation", organisationId)
                .value(Boolean.class);
    }

    /** Who waits, and is no member of the network. */
    Uni<List<UUID>> strangers(UUID networkId, UUID eventId) {
        return STRANGERS.with("network", networkId).with("event", eventId).list(UUID.class);
    }

    Uni<List<WaitingParty>> unfinished(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from WaitingParty p where p.eventId = :event and p.state in (FORMING, WAITING, OFFERED)",
                                WaitingParty.class)
                        .setParameter("event", eventId)
                        .getResultList());
    }

    /** Those who wait; {@code all}: and those who have seats. */
    Uni<List<Registration>> registrations(UUID eventId, List<WaitingParty> parties, boolean all) {
        if (parties.isEmpty() && !all) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Registration r where r.eventId = :event"
                                        + " and (r.wanted > 0 or :all = true and r.state = REGISTERED)"
                                        + " order by r.registeredAt, r.id",
                                Registration.class)
                        .setParameter("event", eventId)
                        .setParameter("all", all)
                        .getResultList());
    }

    Uni<List<SeatOffer>> openOffers(UUID eventId, List<WaitingParty> parties) {
        if (parties.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SeatOffer o where o.eventId = :event and o.state = OPEN", SeatOffer.class)
                        .setParameter("event", eventId)
                        .getResultList());
    }

    public Uni<Registration> registration(UUID clusterId, UUID eventId, UUID id) {
        return one(Registration.class, clusterId, eventId, id);
    }

    /** The organisation’s, also after the event; the item is null where it has none, or has withdrawn. */
    public Uni<@Nullable Registration> standing(Event event, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Registration r where r.eventId = :event and r.organisationId = :organisation"
                                        + " and r.state not in (CANCELLED, REJECTED) order by r.registeredAt desc",
                                Registration.class)
                        .setParameter("event", event.id())
                        .setParameter("organisation", organisationId)
                        .setMaxResults(1)
                        .getSingleResultOrNull());
    }

    public Uni<WaitingParty> party(UUID clusterId, UUID eventId, UUID id) {
        return one(WaitingParty.class, clusterId, eventId, id);
    }

    public Uni<SeatOffer> offer(UUID clusterId, UUID eventId, UUID id) {
        return one(SeatOffer.class, clusterId, eventId, id);
    }

    private static <T> Uni<T> one(Class<T> type, UUID clusterId, UUID eventId, UUID id) {
        return Entities.get(type, Map.of("clusterId", clusterId, "eventId", eventId, "id", id));
    }

    /** Offers last: who gets another one has closed the one before, and that must be written first. */
    Uni<Void> persist(SeatBook book) {
        return Panache.getSession()
                .chain(session -> persist(session, book.people())
                        .chain(session::flush)
                        .chain(() -> persist(session, book.openOffers())))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "registration_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }

    public Uni<Void> add(WaitingParty party) {
        return Entities.insert(party);
    }

    private static Uni<Void> persist(Mutiny.Session session, List<?> rows) {
        Object[] anew = rows.stream().filter(row -> !session.contains(row)).toArray();
        return session.persistAll(anew).chain(session::flush);
    }
}
