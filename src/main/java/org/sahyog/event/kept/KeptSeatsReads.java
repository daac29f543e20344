package org.sahyog.event.kept;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sahyog.event.turn.Claim;
import org.sahyog.event.turn.Kept;
import org.sahyog.event.turn.Room;
import org.sahyog.shared.json.Documents;

/** How many of the free seats are kept for whom, counted as the line counts them. */
@ApplicationScoped
public class KeptSeatsReads {
    /** Those kept still, in language $3; and who has seats, or an offer of some, in the order in which they use kept ones. */
    private static final String KEPT = """
            select cast(jsonb_build_object('free', s.capacity - s.taken - s.held,
                'kept', (select coalesce(jsonb_agg(jsonb_build_object('seats', k.seats, 'until', k.until, 'criteria',
                        (select jsonb_agg(jsonb_build_object('code', c.code, 'label', case when $3 = 'hi' then c.hi else c.en end)
                            order by array_position(k.criteria, c.code)) from equity_criterion c where c.code = any(k.criteria)))
                        order by k.position), '[]')
                    from (select p.*, (e.local_start - p.days_before * interval '1 day') at time zone e.zone as until
                        from equity_pot p where p.event_id = s.event_id) k where k.until > now()),
                'had', (select coalesce(jsonb_agg(jsonb_build_object('seats', h.seats, 'met', h.met)
                        order by h.promised, h.registered_at, h.id), '[]')
                    from (select r.seats - r.beyond as seats, r.met, false as promised, r.registered_at, r.id
                        from registration r where r.event_id = s.event_id and r.state = 'REGISTERED'
                        union all
                        select least(r.wanted, f.seats), r.met, true, r.registered_at, r.id
                        from seat_offer f join registration r on r.party_id = f.party_id and r.wanted > 0
                        where f.event_id = s.event_id and f.state = 'OPEN') h where s.equity_until > now())) as text)
            from event_seats s join event e on e.cluster_id = s.cluster_id and e.id = s.event_id
            where s.cluster_id = $1 and s.event_id = $2
            """;

    /** What is kept, before those have used of it who may. */
    private record Found(int free, List<KeptSeatsLeft> kept, List<Claim> had) {}

    private final Documents documents;

    KeptSeatsReads(Documents documents) {
        this.documents = documents;
    }

    /** Outside a transaction. */
    public Uni<List<KeptSeatsLeft>> left(UUID clusterId, UUID eventId, Locale language) {
        return documents
                .get(KEPT, Tuple.of(clusterId, eventId, language.getLanguage()), Found.class)
                .map(KeptSeatsReads::left);
    }

    private static List<KeptSeatsLeft> left(Found found) {
        List<Kept> kept = found.kept().stream().map(KeptSeatsLeft::kept).toList();
        List<Integer> left = Room.of(found.free(), kept, found.had()).kept();
        return IntStream.range(0, kept.size())
                .mapToObj(i -> found.kept().get(i).of(left.get(i)))
                .filter(each -> each.seats() > 0)
                .toList();
    }
}
