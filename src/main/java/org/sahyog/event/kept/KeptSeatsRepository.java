package org.sahyog.event.kept;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;

/** Seats that are kept, and who meets their criteria. */
@ApplicationScoped
public class KeptSeatsRepository {
    /** Frozen with the registration: who was a micro firm then does not lose its seat by growing. */
    private static final String MET = """
            array(select c.code from equity_criterion c where c.value = case c.trait
                when 'WOMEN_OWNED' then cast(coalesce(o.women_owned, false) as text)
                when 'SC_ST_OWNED' then cast(coalesce(o.sc_st_owned, false) as text)
                when 'SIZE' then o.size
                when 'EARLIER_EVENTS' then cast((select count(*) from registration p join event e on e.id = p.event_id
                    where p.organisation_id = o.id and p.event_id <> :event and p.seats > 0
                    and p.state in ('REGISTERED', 'ATTENDED') and e.state = 'PUBLISHED' and e.starts_at < :now) as text) end)
            """;

    private static final String MET_BY = "select " + MET + " from organisation o where o.id = :organisation";
    private static final String MEET_ALL = "update registration r set met = " + MET + """
             from organisation o where o.id = r.organisation_id and r.event_id = :event
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')
            """;
    private static final String KEPT = """
            select cast(coalesce(jsonb_agg(jsonb_build_object('seats', seats, 'criteria', criteria, 'daysBefore', days_before)
                order by position), '[]') as text) from equity_pot where event_id = :event
            """;
    private static final String KEEP = """
            insert into equity_pot (cluster_id, event_id, position, seats, criteria, days_before)
            select :cluster, :event, n, cast(pot ->> 'seats' as integer),
                array(select jsonb_array_elements_text(pot -> 'criteria')), cast(pot ->> 'daysBefore' as integer)
            from jsonb_array_elements(cast(cast(:pots as text) as jsonb)) with ordinality as p(pot, n)
            """;

    public Uni<List<KeptSeats>> of(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEPT, String.class)
                        .setParameter("event", eventId)
                        .getSingleResult())
                .map(text -> new JsonArray(text)
                        .stream()
                                .map(each -> ((JsonObject) each).mapTo(KeptSeats.class))
                                .toList());
    }

    public Uni<String[]> metBy(UUID eventId, UUID organisationId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MET_BY, String[].class)
                        .setParameter("event", eventId)
                        .setParameter("now", now)
                        .setParameter("organisation", organisationId)
                        .getSingleResult());
    }

    /** Instead of those kept before. Everyone who is in already is looked at again. */
    public Uni<Void> keep(Event event, List<KeptSeats> kept, Instant now) {
        return refuseUnknown(kept)
                .chain(() -> Panache.getSession())
                .call(Mutiny.Session::flush)
                .call(session -> session.createNativeQuery("delete from equity_pot where event_id = :event")
                        .setParameter("event", event.id())
                        .executeUpdate())
                .call(session -> session.createNativeQuery(KEEP)
                        .setParameter("cluster", event.clusterId())
                        .setParameter("event", event.id())
                        .setParameter("pots", Json.encode(kept))
                        .executeUpdate())
                .call(session -> session.createNativeQuery(MEET_ALL)
                        .setParameter("event", event.id())
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> refuseUnknown(List<KeptSeats> kept) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select array(select code from equity_criterion)", String[].class)
                        .getSingleResult())
                .invoke(known -> refuseUnknown(kept, List.of(known)))
                .replaceWithVoid();
    }

    private static void refuseUnknown(List<KeptSeats> kept, List<String> known) {
        for (int pot = 0; pot < kept.size(); pot++) {
            List<String> criteria = kept.get(pot).criteria();
            for (int i = 0; i < criteria.size(); i++) {
                if (!known.contains(criteria.get(i))) {
                    throw new DomainException(EventProblem.CRITERION_UNKNOWN, criteria.get(i), String.join(", ", known))
                            .at("/keptSeats/" + pot + "/criteria/" + i);
                }
            }
        }
    }
}
