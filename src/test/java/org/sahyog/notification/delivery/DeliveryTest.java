package org.sahyog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.notification.delivery.OfferScene.await;
import static org.sahyog.notification.delivery.OfferScene.awaitState;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.FakeGateway;
import org.sahyog.SmtpSink;
import org.sahyog.Town;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("Deliveries")
class DeliveryTest {
    @Inject
    DeliveryRepository repository;

    @Test
    @DisplayName("by mail: what the server has taken is sent, could be known, and the offer’s clock runs")
    void sent() throws InterruptedException {
        OfferScene scene = new OfferScene();
        UUID mail = scene.due(Channel.MAIL, "now()");
        awaitState(mail, "SENT");
        assertThat(SmtpSink.takenFor(scene.email)).hasSize(1);
        assertThat(Town.count(
                        "select count(*) from delivery where id = ? and sent_at is not null and last_error is null",
                        mail))
                .isOne();
        await("""
                select count(*) from seat_offer o join notice n on n.entity_id = o.id
                where o.id = ? and o.delivered_at = n.delivered_at and o.expires_at < o.latest_at
                """, scene.offerId);
    }

    @Test
    @DisplayName("are skipped when the notice has reached her, is over, is not wanted, or has nowhere to go")
    void skipped() throws InterruptedException {
        OfferScene read = new OfferScene();
        Town.run("update notice set read_at = now() where id = ?", read.noticeId);
        OfferScene answered = new OfferScene();
        Town.run("update seat_offer set state = 'DECLINED', closed_at = now() where id = ?", answered.offerId);
        OfferScene unwanted = new OfferScene();
        Town.run("insert into notice_settings (person_id, mail) values (?, false)", unwanted.owner.personId());
        OfferScene nowhere = new OfferScene();
        Town.run("update person set email = null where id = ?", nowhere.owner.personId());
        OfferScene left = new OfferScene();
        Town.run("update registration set state = 'CANCELLED', wanted = 0 where party_id = ?", left.partyId);
        for (OfferScene scene : List.of(read, answered, unwanted, nowhere, left)) {
            awaitState(scene.due(Channel.MAIL, "now()"), "SKIPPED");
            assertThat(SmtpSink.takenFor(scene.email)).isEmpty();
        }
        assertThat(reason(read)).isEqualTo("reached");
        assertThat(reason(answered)).isEqualTo("over");
        assertThat(reason(unwanted)).isEqualTo("turned-off");
        assertThat(reason(nowhere)).isEqualTo("no-address");
        assertThat(reason(left)).isEqualTo("over");
    }

    @Test
    @DisplayName("are given up a day after the first try, and what was tried in vain until the offer ended has failed")
    void givenUp() throws InterruptedException {
        OfferScene old = new OfferScene();
        UUID first = old.due(Channel.MAIL, "now() + interval '1 hour'");
        Town.run(
                "update delivery set attempts = 14, first_at = now() - interval '25 hours', next_at = now() where id = ?",
                first);
        OfferScene late = new OfferScene();
        UUID second = late.due(Channel.MAIL, "now() + interval '1 hour'");
        Town.run("update seat_offer set state = 'EXPIRED', closed_at = now() where id = ?", late.offerId);
        Town.run(
                "update delivery set attempts = 3, first_at = now() - interval '1 hour', next_at = now() where id = ?",
                second);
        awaitState(first, "FAILED");
        awaitState(second, "FAILED");
        assertThat(reason(old)).isEqualTo("given-up");
        assertThat(reason(late)).isEqualTo("over");
    }

    @Test
    @DisplayName("that a crash left behind are sent again with the same Message-ID, when the lease has ended")
    void afterACrash() throws InterruptedException {
        OfferScene scene = new OfferScene();
        UUID mail = scene.due(Channel.MAIL, "now() + interval '3 seconds'");
        Town.run("update delivery set attempts = 1, first_at = now() where id = ?", mail);
        awaitState(mail, "SENT");
        assertThat(SmtpSink.takenFor(scene.email))
                .singleElement()
                .asString()
                .contains("Message-ID: <" + mail + "@sahyog.example>");
        assertThat(Town.count("select attempts from delivery where id = ?", mail))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("are claimed by one of many who ask at once, and stay claimed")
    void claimedOnce() {
        Set<UUID> waiting = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            waiting.add(new OfferScene().due(Channel.GATEWAY, "now() + interval '1 hour'"));
        }
        Town.run("update delivery set channel = 'MAIL' where id = any(?)", (Object) waiting.toArray(UUID[]::new));
        List<UUID> claimed = new CopyOnWriteArrayList<>();
        Town.run("update delivery set next_at = now() where id = any(?)", (Object) waiting.toArray(UUID[]::new));
        CompletableFuture<?>[] askers = new CompletableFuture<?>[8];
        for (int i = 0; i < askers.length; i++) {
            askers[i] = CompletableFuture.runAsync(() -> repository
                    .claim(Channel.MAIL, 5, Duration.ofMinutes(10))
                    .await()
                    .indefinitely()
                    .forEach(parcel -> claimed.add(parcel.id())));
        }
        CompletableFuture.allOf(askers).join();
        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(Town.count(
                        "select max(attempts) from delivery where id = any(?)", (Object) waiting.toArray(UUID[]::new)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("to a mailbox that does not exist fail for good, and the message to the phone goes ahead at once")
    void noMailbox() throws InterruptedException {
        OfferScene scene = awake(new OfferScene());
        Town.run("update person set email = ? where id = ?", "unknown-" + scene.email, scene.owner.personId());
        UUID gateway = scene.due(Channel.GATEWAY, "now() + interval '10 minutes'");
        UUID mail = scene.due(Channel.MAIL, "now()");
        awaitState(mail, "FAILED");
        assertThat(reason(scene)).isEqualTo("smtp-550");
        awaitState(gateway, "SENT");
    }

    @Test
    @DisplayName("that are refused for now, or never answered, are tried again, and nobody else waits for them")
    void tryAgain() throws InterruptedException {
        OfferScene busy = new OfferScene();
        Town.run("update person set email = ? where id = ?", "busy-" + busy.email, busy.owner.personId());
        OfferScene silent = new OfferScene();
        Town.run("update person set email = ? where id = ?", "silent-" + silent.email, silent.owner.personId());
        UUID refused = busy.due(Channel.MAIL, "now() - interval '1 minute'");
        UUID hanging = silent.due(Channel.MAIL, "now() - interval '1 minute'");
        UUID other = new OfferScene().due(Channel.MAIL, "now()");
        awaitState(other, "SENT");
        await("select count(*) from delivery where id = ? and state = 'WAITING' and last_error = 'smtp-451'", refused);
        await("select count(*) from delivery where id = ? and state = 'WAITING' and last_error is not null", hanging);
        Town.run("update person set email = ? where id = ?", busy.email, busy.owner.personId());
        awaitState(refused, "SENT");
        assertThat(SmtpSink.takenFor(busy.email)).hasSize(1);
    }

    @Test
    @DisplayName("get through again when a mail server that had gone silent on many is well")
    void afterSilence() throws InterruptedException {
        List<UUID> silent = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            OfferScene scene = new OfferScene();
            Town.run("update person set email = ? where id = ?", "silent-" + scene.email, scene.owner.personId());
            silent.add(scene.due(Channel.MAIL, "now()"));
        }
        for (UUID each : silent) {
            await("select count(*) from delivery where id = ? and last_error is not null", each);
        }
        Town.run("update delivery set next_at = now() + interval '1 hour' where id = any(?)", (Object)
                silent.toArray(UUID[]::new));
        awaitState(new OfferScene().due(Channel.MAIL, "now()"), "SENT");
    }

    /** I10: the hold clock starts when she could know, by whichever way got through. */
    @Test
    @DisplayName("while the mail server is down go to the phone; the offer’s clock starts with the receipt")
    void fallback() throws InterruptedException {
        OfferScene scene = awake(new OfferScene());
        SmtpSink.down(true);
        try {
            UUID mail = scene.due(Channel.MAIL, "now()");
            UUID gateway = scene.due(Channel.GATEWAY, "now() + interval '3 seconds'");
            awaitState(gateway, "SENT");
            assertThat(Town.count(
                            "select count(*) from delivery where id = ? and state = 'WAITING' and attempts > 0", mail))
                    .isOne();
            assertThat(Town.count(
                            "select count(*) from seat_offer where id = ? and delivered_at is null", scene.offerId))
                    .isOne();
            FakeReceipts.send(gateway, "DELIVERED").then().statusCode(200);
            awaitState(gateway, "DELIVERED");
            await("""
                    select count(*) from seat_offer o join delivery d on d.id = ? where o.id = ?
                      and o.delivered_at = d.delivered_at and o.expires_at < o.latest_at and d.delivered_at >= d.sent_at
                    """, gateway, scene.offerId);
            SmtpSink.down(false);
            awaitState(mail, "SKIPPED");
            assertThat(SmtpSink.takenFor(scene.email)).isEmpty();
        } finally {
            SmtpSink.down(false);
        }
    }

    @Test
    @DisplayName("of which no receipt ever comes hold no seat beyond the offer’s longest time")
    void noReceipt() throws InterruptedException {
        OfferScene scene = awake(new OfferScene("en"));
        UUID gateway = scene.due(Channel.GATEWAY, "now()");
        awaitState(gateway, "SENT");
        Town.run(
                "update seat_offer set expires_at = now() + interval '2 seconds', latest_at = now() + interval '2 seconds' where id = ?",
                scene.offerId);
        Town.run("""
                insert into deadline (id, kind, entity_id, due_at, try_at)
                select ?, 'seat.offer', id, latest_at, latest_at from seat_offer where id = ?
                """, Ids.next(), scene.offerId);
        await(
                "select count(*) from seat_offer where id = ? and state = 'EXPIRED' and delivered_at is null",
                scene.offerId);
        assertThat(Town.count("select held from event_seats where event_id = ?", scene.eventId))
                .isZero();
    }

    @Test
    @DisplayName("by the gateway are not sent when the mail got through")
    void mailWasEnough() throws InterruptedException {
        OfferScene scene = awake(new OfferScene());
        UUID mail = scene.due(Channel.MAIL, "now()");
        awaitState(mail, "SENT");
        UUID gateway = scene.due(Channel.GATEWAY, "now()");
        awaitState(gateway, "SKIPPED");
        assertThat(FakeGateway.askedFor(scene.phone)).isEmpty();
    }

    @Test
    @DisplayName("that failed do not ring at night when they are tried again")
    void quietAtNight() throws InterruptedException {
        OfferScene scene = new OfferScene();
        Town.run("""
                insert into notice_settings (person_id, quiet_from, quiet_until)
                select ?, (l - interval '2 hours')::time, (l + interval '2 hours')::time
                from (select now() at time zone 'Asia/Kolkata' as l) s
                """, scene.owner.personId());
        FakeGateway.answers(scene.phone, 503);
        UUID gateway = scene.due(Channel.GATEWAY, "now()");
        await("select count(*) from delivery where id = ? and last_error = 'gateway-503'", gateway);
        assertThat(Town.count(
                        "select count(*) from delivery where id = ? and next_at > now() + interval '1 hour'", gateway))
                .isOne();
    }

    private static OfferScene awake(OfferScene scene) {
        Town.run(
                "insert into notice_settings (person_id, quiet_from, quiet_until) values (?, '00:00', '00:00')",
                scene.owner.personId());
        return scene;
    }

    private static String reason(OfferScene scene) {
        return Town.text("select last_error from delivery where notice_id = ? and channel = 'MAIL'", scene.noticeId);
    }
}
