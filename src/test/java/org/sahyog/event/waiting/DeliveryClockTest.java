package org.sahyog.event.waiting;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.OwnersDesk;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.turn.HoldClock.QuietHours;
import org.sahyog.notification.Happening;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@Tag("I10")
@DisplayName("The time to answer an offer")
class DeliveryClockTest {
    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Inject
    Tick tick;

    @Inject
    Offers offers;

    @Test
    @DisplayName("begins when it could first be known, and not again")
    void beginsWithDelivery() {
        Venue venue = new Venue(tick, 1);
        Resident asha = offered(venue);
        assertThat(end(venue, asha)).isEqualTo(Instant.parse(venue.mine(asha).getString("waiting.offer.latestAt")));
        venue.pass(Duration.ofHours(5));
        Instant known = Instant.now();
        deliver(venue.offer(asha), known, NONE);
        assertThat(end(venue, asha)).isCloseTo(known.plus(Duration.ofMinutes(Venue.HOLD)), within(2, SECONDS));
        deliver(venue.offer(asha), known.plusSeconds(1000), NONE);
        assertThat(end(venue, asha)).isCloseTo(known.plus(Duration.ofMinutes(Venue.HOLD)), within(2, SECONDS));
        Resident next = venue.waiting(1);
        venue.pass(Duration.ofMinutes(Venue.HOLD + 1));
        assertThat(venue.mine(asha).getString("state")).isEqualTo("CANCELLED");
        assertThat(venue.offer(next)).isNotNull();
        venue.audit();
    }

    @Test
    @DisplayName("does not run in quiet hours")
    void quietHours() {
        Venue venue = new Venue(tick, 1);
        Resident asha = offered(venue);
        Instant known = Instant.now();
        Instant morning = known.plus(Duration.ofHours(2));
        deliver(venue.offer(asha), known, new QuietHours(clock(known.minusSeconds(600)), clock(morning)));
        assertThat(end(venue, asha)).isCloseTo(morning.plus(Duration.ofMinutes(Venue.HOLD)), within(2, SECONDS));
    }

    @Test
    @DisplayName("ends at the latest time also when it was never known")
    void hardMaximum() {
        Venue venue = new Venue(tick, 1);
        Resident asha = offered(venue);
        Resident next = venue.waiting(1);
        venue.pass(Duration.ofMinutes(Venue.LONGEST - 1));
        assertThat(venue.offer(asha)).isNotNull();
        venue.pass(Duration.ofMinutes(2));
        assertThat(venue.mine(asha).getString("state")).isEqualTo("CANCELLED");
        assertThat(venue.mine(next).getString("state")).isEqualTo("OFFERED");
        venue.audit();
    }

    @Test
    @DisplayName("begins with her reading, which does not wait for an event that is busy: then as soon as it is free")
    void busy() throws Exception {
        Venue venue = new Venue(tick, 1);
        Resident asha = offered(venue);
        UUID offer = UUID.fromString(venue.offer(asha));
        Happening.awaitRead(Town.id("select id from deed where verb = 'offer.made' and entity_id = ?", offer));
        try (Connection busy = OwnersDesk.connect();
                PreparedStatement lock =
                        busy.prepareStatement("select 1 from event_seats where event_id = ? for update")) {
            busy.setAutoCommit(false);
            lock.setObject(1, venue.event);
            lock.execute();
            asha.calls()
                    .get("/me/inbox")
                    .then()
                    .statusCode(200)
                    .body("items[0].kind", equalTo("OFFER_MADE"))
                    .body("items[0].told[0].state", equalTo("DELIVERED"));
            assertThat(venue.mine(asha).getString("waiting.offer.deliveredAt")).isNull();
            busy.rollback();
        }
        OfferScene.await(
                "select count(*) from seat_offer o join notice n on n.entity_id = o.id where o.id = ? and o.delivered_at = n.delivered_at",
                offer);
    }

    private static Resident offered(Venue venue) {
        Resident first = venue.seated(1);
        Resident asha = venue.waiting(1);
        venue.withdraw(first).then().statusCode(200);
        return asha;
    }

    private static Instant end(Venue venue, Resident firm) {
        return Instant.parse(venue.mine(firm).getString("waiting.offer.expiresAt"));
    }

    private static LocalTime clock(Instant time) {
        return time.atZone(ZoneId.of("Asia/Kolkata")).toLocalTime();
    }

    private void deliver(String offer, Instant at, QuietHours quiet) {
        Venue.await(() -> Panache.withTransaction(() -> offers.delivered(UUID.fromString(offer), at, quiet)));
    }
}
