package org.sahyog.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.Readers;
import org.sahyog.notification.Simulation;

@QuarkusTest
@Tag("I31")
@DisplayName("What was told together")
class DigestResourceTest {
    private static final Instant MORNING = Instant.parse("2036-02-10T02:30:00Z");

    @Inject
    Readers readers;

    @Inject
    DigestRuns runs;

    @Test
    @DisplayName("can be read by her alone, notice by notice, while the inbox has had all of it at once")
    void read() {
        Simulation her = new Simulation(readers);
        her.wish("Asia/Kolkata", "08:00", 1, 20, "DAILY", "WEEKLY");
        UUID first = her.happens(NoticeKind.STAKEHOLDER_CONFIRMED, her.stakeholder(), MORNING.minusSeconds(90));
        UUID second = her.happens(NoticeKind.STAKEHOLDER_INVITED, her.stakeholder(), MORNING.minusSeconds(60));
        UUID weekly = her.happens(NoticeKind.NETWORK_ADMITTED, her.membership(), MORNING.minusSeconds(30));
        Resident person = her.person;
        person.calls()
                .get("/me/inbox")
                .then()
                .body("items.id", contains(weekly.toString(), second.toString(), first.toString()));
        runs.run(MORNING);
        String digest = person.calls()
                .get("/me/digests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].pace", equalTo("DAILY"))
                .body("items[0].notices", equalTo(2))
                .body("items[0].until", equalTo("2036-02-10T02:30:00Z"))
                .extract()
                .path("items[0].id");
        person.calls().get("/me/digests/" + digest).then().statusCode(200).body("id", equalTo(digest));
        String page = "/me/digests/" + digest + "/notices";
        String cursor = person.calls()
                .get(page + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .extract()
                .path("next");
        person.calls()
                .get(page + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()));
        Resident other = Town.loner();
        other.calls().get("/me/digests").then().statusCode(200).body("items", hasSize(0));
        other.calls().get("/me/digests/" + digest).then().statusCode(404);
        other.calls().get(page).then().statusCode(404);
        told(person, UUID.fromString(digest));
    }

    /** By a mail of its own, whose notice the inbox does not list. */
    private static void told(Resident person, UUID digest) {
        assertThat(Patience.until(() -> Town.count("""
                        select count(*) from notice n join delivery d on d.notice_id = n.id
                        where n.kind = 'DIGEST_MADE' and n.entity_id = ? and n.person_id = ?
                        """, digest, person.personId()) == 1))
                .isTrue();
        UUID notice = Town.id("select id from notice where kind = 'DIGEST_MADE' and entity_id = ?", digest);
        person.calls().get("/me/inbox").then().body("items.id", not(hasItem(notice.toString())));
        person.calls().get("/me").then().body("unread.count", equalTo(3));
        person.calls()
                .get("/me/inbox/" + notice)
                .then()
                .statusCode(200)
                .body("title", equalTo("2 things for you"))
                .body("entityId", equalTo(digest.toString()));
    }

    @Test
    @DisplayName("is gone with her when she has her data erased")
    void erased() {
        Simulation her = new Simulation(readers);
        her.wish("Asia/Kolkata", "08:00", 1, 1, "DAILY", "IMMEDIATE");
        her.happens(NoticeKind.STAKEHOLDER_CONFIRMED, her.stakeholder(), MORNING.minusSeconds(90));
        her.happens(NoticeKind.NETWORK_ADMITTED, her.membership(), MORNING.minusSeconds(30));
        runs.run(MORNING);
        her.person
                .calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'digests' }.items.pace", contains("DAILY"))
                .body("parts.find { it.name == 'noticePreferences' }.items.perDay", contains(1));
        Resident colleague = Happening.colleague(her.person);
        Town.run("update affiliation set role = 'OWNER' where person_id = ?", colleague.personId());
        her.person.posts().post("/my-data/erasure").then().statusCode(200);
        for (String table : new String[] {"digest", "digest_turn", "told_day", "notice_preference", "notice"}) {
            assertThat(Town.count("select count(*) from " + table + " where person_id = ?", her.person.personId()))
                    .as(table)
                    .isZero();
        }
    }
}
