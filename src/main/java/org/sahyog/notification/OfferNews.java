package org.sahyog.notification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.sahyog.event.line.HoldClock.QuietHours;
import org.sahyog.event.waiting.Offers;

/** An offer has reached somebody: its clock starts, and leaves out the hours in which she wants quiet. */
@ApplicationScoped
public class OfferNews {
    private static final String QUIET = """
            select cast(quiet_from as text), cast(quiet_until as text) from notice_wishes where person_id = :person
            """;

    private final Offers offers;

    OfferNews(Offers offers) {
        this.offers = offers;
    }

    /** In the transaction of the caller. */
    public Uni<Void> reached(UUID offerId, UUID personId, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUIET, Object[].class)
                        .setParameter("person", personId)
                        .getSingleResult())
                .chain(row -> offers.delivered(
                        offerId, at, new QuietHours(LocalTime.parse((String) row[0]), LocalTime.parse((String)
                                row[1]))));
    }
}
