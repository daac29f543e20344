package org.sahyog.costpool.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.sahyog.notification.Happening;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("A transfer that waits")
class TransferReminderTest {
    @Inject
    Tick tick;

    private Purse purse;
    private Resident leader;
    private Resident third;
    private UUID transfer;

    /** What the third is to pay the leader. */
    @BeforeEach
    void owe() {
        purse = new Purse(3);
        leader = purse.leader;
        third = purse.members.get(2);
        purse.spend(Purse.expense(12_000, Purse.paidBy(leader, 12_000)));
        purse.post(purse.treasurer, "/settlement").statusCode(200);
        transfer = Town.id(
                "select id from cost_pool_transfer where pool_id = ? and from_id = ?",
                purse.id,
                third.organisationId());
    }

    /** So that what waits has waited so much longer. */
    private void passed(String time) {
        Town.run("""
                update cost_pool_transfer set proposed_at = proposed_at - cast(? as interval), paid_at = paid_at - cast(? as interval),
                    reminded_at = reminded_at - cast(? as interval) where id = ?
                """, time, time, time, transfer);
        Town.run(
                "update deadline set due_at = due_at - cast(? as interval), try_at = try_at - cast(? as interval) where entity_id = ? and fired_at is null",
                time,
                time,
                transfer);
        try {
            VertxContextSupport.subscribeAndAwait(tick::now);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long reminded(String verb) {
        return Town.count("select count(*) from deed where verb = ? and entity_id = ?", verb, transfer);
    }

    private void step(Resident by, String step, Map<String, ?> body) {
        purse.post(by, "/transfers/" + transfer + "/" + step, body).statusCode(200);
    }

    @Test
    @DisplayName(
            "to be paid reminds who pays after three days and then weekly, four times in all; its quiet hours are kept")
    void payer() {
        Happening.withMail(third);
        Town.run("""
                insert into notice_settings (person_id, quiet_from, quiet_until) values (?, ?::time, ?::time)
                on conflict (person_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                """, third.personId(), "00:00", "23:59");
        passed("71 hours");
        assertThat(reminded("transfer.payment-due")).isZero();
        passed("1 hour");
        assertThat(reminded("transfer.payment-due")).isOne();
        UUID deed = Happening.read("transfer.payment-due", transfer.toString());
        Happening.told(deed, third);
        assertThat(Town.count("""
                select count(*) from delivery d join notice n on n.id = d.notice_id where n.deed_id = ?
                    and cast(d.next_at at time zone 'Asia/Kolkata' as time) between '23:59' and '24:00'
                """, deed)).isOne();
        third.calls()
                .header("Accept-Language", "hi")
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", equalTo("अब भी बाकी: " + leader.organisationName() + " को ₹40.00"));
        for (int week = 0; week < 5; week++) {
            passed("7 days");
        }
        assertThat(reminded("transfer.payment-due")).isEqualTo(4);
        assertThat(Town.count("select count(*) from deadline where entity_id = ? and fired_at is null", transfer))
                .isZero();
    }

    @Test
    @DisplayName("to be confirmed reminds who receives, from when it was paid; confirmed it reminds nobody")
    void receiver() {
        passed("73 hours");
        assertThat(reminded("transfer.payment-due")).isOne();
        step(third, "payment", Map.of());
        passed("71 hours");
        assertThat(reminded("transfer.confirmation-due")).isZero();
        passed("1 hour");
        UUID deed = Happening.read("transfer.confirmation-due", transfer.toString());
        Happening.told(deed, leader);
        leader.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", startsWith("Have ₹40.00 of " + third.organisationName()));
        step(leader, "confirmation", Map.of());
        passed("7 days");
        assertThat(reminded("transfer.confirmation-due")).isOne();
    }

    @Test
    @DisplayName("for nobody, since it is disputed or void, reminds nobody")
    void disputed() {
        step(third, "payment", Map.of());
        step(leader, "dispute", Map.of("reason", "Not seen"));
        passed("80 hours");
        step(purse.treasurer, "voiding", Map.of("reason", "Went back"));
        passed("80 hours");
        assertThat(reminded("transfer.payment-due") + reminded("transfer.confirmation-due"))
                .isZero();
        assertThat(Patience.until(() ->
                        Town.count("select count(*) from deadline where entity_id = ? and fired_at is null", transfer)
                                == 0))
                .isTrue();
    }
}
