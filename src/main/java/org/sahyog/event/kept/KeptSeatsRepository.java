package org.sahyog.event.kept;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Seats that are kept, and who meets their criteria. */
@ApplicationScoped
public class KeptSeatsRepository {
    private static final Sql CRITERIA = Sql.of("select array(select code from equity_criterion)");
    private static final Sql FORGET = Sql.of("delete from equity_pot where event_id = :event");
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

    private static final Sql MET_BY = Sql.of("select " + MET + " from organisation o where o.id = :organisation");
    private static final Sql MEET_ALL = Sql.of("update registration r set met = " + MET + """
             from organisation o where o.id = r.organisation_id and r.event_id = :event
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')
            """);
    private static final Sql KEPT = Sql.of("select cast(" + KeptSeats.OF_EVENT.formatted(":event") + " as text)");
    private static final Sql KEEP = Sql.of("""
            insert into equity_pot (cluster_id, event_id, position, seats, criteria, days_before)
            select :cluster, :event, n, cast(kept ->> 'seats' as integer),
                array(select jsonb_array_elements_text(kept -> 'criteria')), cast(kept ->> 'daysBefore' as integer)
            from jsonb_array_elements(cast(cast(:kept as text) as jsonb)) with ordinality as k(kept, n)
            """);

    public Uni<List<KeptSeats>> of(UUID eventId) {
        return KEPT.with("event", eventId).value(String.class).map(text -> KeptSeats.of(new JsonArray(text)));
    }

    public Uni<String[]> metBy(UUID eventId, UUID organisationId, Instant now) {
        return MET_BY.with("event", eventId)
                .with("now", now)
                .with("organisation", organisationId)
                .value(String[].class);
    }

    /** Instead of those kept before. Everyone who is in already is looked at again. */
    public Uni<Void> keep(Event event, List<KeptSeats> kept, Instant now) {
        return refuseUnknown(kept)
                .chain(() -> FORGET.with("event", event.id()).update())
                .chain(() -> KEEP.with("cluster", event.clusterId())
                        .with("event", event.id())
                        .with("kept", Json.encode(kept))
                        .update())
                .chain(() -> MEET_ALL.with("event", event.id()).with("now", now).update())
                .replaceWithVoid();
    }

    private static Uni<Void> refuseUnknown(List<KeptSeats> kept) {
        return CRITERIA.values()
                .value(String[].class)
                .invoke(known -> refuseUnknown(kept, List.of(known)))
                .replaceWithVoid();
    }

    private static void refuseUnknown(List<KeptSeats> kept, List<String> known) {
        for (int each = 0; each < kept.size(); each++) {
            List<String> criteria = kept.get(each).criteria();
            for (int i = 0; i < criteria.size(); i++) {
                if (!known.contains(criteria.get(i))) {
                    throw new DomainException(EventProblem.CRITERION_UNKNOWN, criteria.get(i), String.join(", ", known))
                            .at("/keptSeats/" + each + "/criteria/" + i);
                }
            }
        }
    }
}
