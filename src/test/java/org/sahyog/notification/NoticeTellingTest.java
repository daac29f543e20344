package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.notification.Happening.deliveries;
import static org.sahyog.notification.Happening.notices;
import static org.sahyog.notification.Happening.withMail;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A notice is told")
class NoticeTellingTest {
    private final Town town = new Town();
    private final Happening happening = new Happening(town);

    @Inject
    Readers readers;

    private final Resident firm = withMail(town.firm());
    private final UUID party = happening.party(firm);

    @Test
    @DisplayName("by mail at once, and by message ten minutes later, when urgent")
    void urgent() throws Throwable {
        phone(firm, "00:00", "00:00");
        UUID deed = made(happening.offer(party, 12));
        assertThat(Town.count("""
                select count(*) from delivery d join notice n on n.id = d.notice_id where n.deed_id = ?
                  and d.next_at between now() + interval '9 minutes' and now() + interval '10 minutes' and d.channel = 'GATEWAY'
                """, deed)).isOne();
        assertThat(Town.count(
                        "select count(*) from delivery d join notice n on n.id = d.notice_id where n.deed_id = ? and d.next_at <= now()",
                        deed))
                .isOne();
    }

    @Test
    @DisplayName("by message at once to whom mail cannot reach, and not at night")
    void withoutMail() throws Throwable {
        Town.run("update person set email = null where id = ?", firm.personId());
        phone(firm, "00:00", "00:00");
        assertThat(deliveredNow(made(happening.offer(party, 12)), "GATEWAY")).isOne();
        Town.run("update seat_offer set state = 'EXPIRED', closed_at = now() where party_id = ?", party);
        Town.run("""
                update notice_settings set quiet_from = (now() at time zone 'Asia/Kolkata' - interval '1 hour')::time,
                    quiet_until = (now() at time zone 'Asia/Kolkata' + interval '2 hours')::time where person_id = ?
                """, firm.personId());
        UUID atNight = made(happening.offer(party, 12));
        assertThat(Town.count("""
                select count(*) from delivery d join notice n on n.id = d.notice_id where n.deed_id = ?
                  and d.next_at between now() + interval '118 minutes' and now() + interval '2 hours'
                """, atNight)).isOne();
    }

    @Test
    @DisplayName("not at all outside the inbox where she muted the kind, or where the offer has ended")
    void muted() throws Throwable {
        phone(firm, "00:00", "00:00");
        Town.run("update notice_settings set muted = '{WAITING_SKIPPED}' where person_id = ?", firm.personId());
        UUID skipped = happening.deed("waiting.skipped", party, null);
        assertThat(notices(skipped, firm)).isOne();
        assertThat(deliveries(skipped, "MAIL")).isZero();
        assertThat(deliveries(happening.deed("waiting.prioritised", party, null), "MAIL"))
                .isOne();
        UUID offer = happening.offer(party, 12);
        Town.run("update seat_offer set state = 'REVOKED', closed_at = now() where id = ?", offer);
        UUID late = made(offer);
        assertThat(notices(late, firm)).isOne();
        assertThat(deliveries(late, "MAIL") + deliveries(late, "GATEWAY")).isZero();
    }

    private UUID made(UUID offer) {
        UUID deed = happening.deed("test.offer", offer, null);
        readers.read(true, Readers.seen("offer.made", deed, offer));
        return deed;
    }

    @Test
    @DisplayName("quiet hours go past midnight, end in the morning of the place, and may be none")
    void quietHours() {
        assertThat(quietEnd("2027-02-10 20:59", "21:00", "08:00")).isEqualTo("2027-02-10 20:59");
        assertThat(quietEnd("2027-02-10 21:00", "21:00", "08:00")).isEqualTo("2027-02-11 08:00");
        assertThat(quietEnd("2027-02-11 07:59", "21:00", "08:00")).isEqualTo("2027-02-11 08:00");
        assertThat(quietEnd("2027-02-11 08:00", "21:00", "08:00")).isEqualTo("2027-02-11 08:00");
        assertThat(quietEnd("2027-02-10 13:30", "13:00", "14:00")).isEqualTo("2027-02-10 14:00");
        assertThat(quietEnd("2027-02-10 14:00", "13:00", "14:00")).isEqualTo("2027-02-10 14:00");
        assertThat(quietEnd("2027-02-10 09:00", "09:00", "09:00")).isEqualTo("2027-02-10 09:00");
    }

    private static String quietEnd(String local, String from, String until) {
        return Town.text("""
                select to_char(outside_quiet_hours(?::timestamp at time zone 'Asia/Kathmandu', 'Asia/Kathmandu', ?::time, ?::time)
                    at time zone 'Asia/Kathmandu', 'YYYY-MM-DD HH24:MI')
                """, local, from, until);
    }

    private static void phone(Resident resident, String quietFrom, String quietUntil) {
        Town.run("update person set phone = '+919876543210' where id = ?", resident.personId());
        Town.run(
                "insert into notice_settings (person_id, quiet_from, quiet_until) values (?, ?::time, ?::time)",
                resident.personId(),
                quietFrom,
                quietUntil);
    }

    private static long deliveredNow(UUID deed, String channel) {
        return Town.count("""
                select count(*) from delivery d join notice n on n.id = d.notice_id
                where n.deed_id = ? and d.channel = ? and d.next_at <= now()
                """, deed, channel);
    }
}
