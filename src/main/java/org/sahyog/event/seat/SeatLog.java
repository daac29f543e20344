package org.sahyog.event.seat;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.SeatChange.What;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;

/** Writes what became of an event's seats: the log, the deeds that others read, the deadlines that follow. */
@ApplicationScoped
class SeatLog {
    private static final Sql WRITE = Sql.of("""
            insert into seat_log (cluster_id, event_id, at, what, registration_id, party_id, organisation_id, seats, reason, arguments,
                capacity, taken, held)
            select :cluster, :event, :now, what, registration, party, organisation, seats, reason, arguments, capacity, taken, held
            from jsonb_to_recordset(cast(cast(:lines as text) as jsonb)) as l(n integer, what text, registration uuid, party uuid,
                organisation uuid, seats integer, reason text, arguments jsonb, capacity integer, taken integer, held integer)
            order by n
            """);

    private record Entry(
            int n,
            What what,
            @Nullable UUID registration,
            @Nullable UUID party,
            @Nullable UUID organisation,
            int seats,
            SeatChange.Reason reason,
            Map<String, Object> arguments,
            int capacity,
            int taken,
            int held) {}

    private final Journal journal;
    private final Deadlines deadlines;
    private final JsonText json;
    private final Clock clock;

    SeatLog(Journal journal, Deadlines deadlines, JsonText json, Clock clock) {
        this.journal = journal;
        this.deadlines = deadlines;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> write(SeatBook book) {
        List<SeatChange> changes = book.changes();
        return journal.record(deeds(book, changes))
                .chain(() -> lines(book, changes))
                .chain(() -> times(book));
    }

    private Uni<Void> lines(SeatBook book, List<SeatChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return WRITE.with("cluster", book.event.clusterId())
                .with("event", book.event.id())
                .with("now", clock.instant())
                .with("lines", text(changes))
                .update()
                .replaceWithVoid();
    }

    /** One deed per thing and step; a party's and an offer's are seen by all its organisations. */
    private static List<Deed> deeds(SeatBook book, List<SeatChange> changes) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        Map<String, Set<Scope>> scopes = new LinkedHashMap<>();
        for (SeatChange change : changes) {
            Registration registration = change.registration();
            if (registration != null) {
                add(deeds, scopes, change.registrationVerb(), "registration", registration.id, change)
                        .add(Scope.event(registration.eventId));
            }
            if (change.what().isOfParty() && change.party() != null) {
                Set<Scope> seen = add(deeds, scopes, change.what().verb(), "party", change.party().id, change);
                book.members(change.party()).forEach(member -> seen.add(Scope.organisation(member.organisationId)));
            }
            if (change.what().isOfOffer() && change.offer() != null) {
                add(deeds, scopes, change.what().verb(), "offer", change.offer().id, change);
            }
        }
        deeds.forEach((key, deed) -> deed.in(book.event.clusterId())
                .with(Map.of("event", book.event.id()))
                .seenBy(scopes.getOrDefault(key, Set.of()).toArray(Scope[]::new)));
        return List.copyOf(deeds.values());
    }

    private static Set<Scope> add(
            Map<String, Deed> deeds,
            Map<String, Set<Scope>> scopes,
            String verb,
            String kind,
            UUID id,
            SeatChange change) {
        String key = verb + id;
        deeds.computeIfAbsent(key, unseen -> Deed.of(verb, kind, id));
        Set<Scope> seen = scopes.computeIfAbsent(key, unseen -> new LinkedHashSet<>());
        if (change.organisation() != null) {
            seen.add(Scope.organisation(change.organisation()));
        }
        return seen;
    }

    private Uni<Void> times(SeatBook book) {
        return deadlines
                .set(Seatings.OFFER_END, book.times.offerEnds())
                .chain(() -> deadlines.set(Seatings.GATHERING_END, book.times.gatheringEnds(clock.instant())));
    }

    private String text(List<SeatChange> changes) {
        return json.of(IntStream.range(0, changes.size())
                .mapToObj(n -> entry(n, changes.get(n)))
                .toList());
    }

    private static Entry entry(int n, SeatChange change) {
        return new Entry(
                n,
                change.what(),
                change.registration() == null ? null : change.registration().id,
                change.party() == null ? null : change.party().id,
                change.organisation(),
                change.seats(),
                change.reason(),
                change.arguments(),
                change.capacity(),
                change.taken(),
                change.held());
    }
}
