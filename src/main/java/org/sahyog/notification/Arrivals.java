package org.sahyog.notification;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.event.turn.HoldClock.QuietHours;
import org.sahyog.event.waiting.Offers;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/**
 * Notices have reached their people. With the first that tells of an offer the time to answer it begins: by a deadline in a transaction of
 * its own, since the event's seats may be busy just now.
 */
@Singleton
public class Arrivals implements DeadlineHandler {
    private static final Sql ARRIVED = Sql.of("""
            with arrived as (
                update notice set delivered_at = :at where id in (
                    select id from notice where id = any(cast(:notices as uuid[])) and delivered_at is null order by id for update)
                returning id, kind)
            select id from arrived where kind = 'OFFER_MADE'
            """);
    private static final Sql KNOWN = Sql.of("""
            select o.id, n.delivered_at, cast(w.quiet_from as text), cast(w.quiet_until as text)
            from notice n join seat_offer o on o.id = n.entity_id join notice_wishes w on w.person_id = n.person_id
            where n.id = :notice and exists (select 1 from offeree a where a.offer_id = o.id and a.person_id = n.person_id)
            """);

    private final Offers offers;
    private final Deadlines deadlines;

    Arrivals(Offers offers, Deadlines deadlines) {
        this.offers = offers;
        this.deadlines = deadlines;
    }

    /** In the transaction of the caller. Answers those that tell of an offer and had not arrived before. */
    public Uni<List<UUID>> arrived(List<UUID> notices, Instant at) {
        return ARRIVED.with("at", at)
                .with("notices", notices.toArray(UUID[]::new))
                .list(UUID.class)
                .call(offering -> known(offering, at));
    }

    /** The offers that these notices tell of are known from then on. In the transaction of the caller. */
    public Uni<Void> known(List<UUID> offering, Instant at) {
        return deadlines.set(kind(), offering.stream().collect(Collectors.toMap(notice -> notice, notice -> at)));
    }

    @Override
    public String kind() {
        return "notice.offer";
    }

    /** Her quiet hours do not count against her. Who has left the party since begins nobody's time. */
    @Override
    public Uni<Void> due(UUID notice) {
        return KNOWN.with("notice", notice)
                .rowIfAny()
                .onItem()
                .ifNotNull()
                .transformToUni(row -> offers.delivered(
                        (UUID) row[0],
                        ((OffsetDateTime) row[1]).toInstant(),
                        new QuietHours(LocalTime.parse((String) row[2]), LocalTime.parse((String) row[3]))))
                .replaceWithVoid();
    }
}
