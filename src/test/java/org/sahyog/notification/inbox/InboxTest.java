package org.sahyog.notification.inbox;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.shared.Ids;
import org.sahyog.shared.time.TimeInWords;

@QuarkusTest
@DisplayName("The inbox")
class InboxTest {
    private final Town town = new Town();
    private final Happening happening = new Happening(town);
    private final Resident firm = town.firm();

    @Test
    @DisplayName("says what happened in the language of the account, and how else it was told")
    void words() {
        Happening.withMail(firm);
        UUID party = happening.party(firm);
        UUID offer = happening.offer(party, 12);
        UUID deed = happening.deed("offer.made", offer, null);
        Town.run("""
                update delivery set state = 'SENT', sent_at = now() where notice_id = (select id from notice where deed_id = ?)
                """, deed);
        String start = TimeInWords.of(happening.start, Locale.ENGLISH);
        inbox(firm)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("OFFER_MADE"))
                .body("items[0].urgent", equalTo(true))
                .body("items[0].title", equalTo("A seat is kept for you"))
                .body("items[0].text", startsWith("3 seats in “Costing” on " + start + " are kept for Firm "))
                .body("items[0].offer.id", equalTo(offer.toString()))
                .body("items[0].offer.state", equalTo("OPEN"))
                .body("items[0].eventId", equalTo(happening.eventId.toString()))
                .body("items[0].told.channel", contains("INBOX", "MAIL"))
                .body("items[0].told.state", contains("DELIVERED", "SENT"))
                .body("items[0].told[1].at", notNullValue())
                .body("items[0].told[1].lastError", nullValue())
                .body("items[0]", not(hasKey("new")));
        Town.run("update person set language = 'hi' where id = ?", firm.personId());
        inbox(firm).body("items[0].title", equalTo("आपके लिए सीट रखी गई है"));
    }

    @Test
    @DisplayName("says how often each other way was tried, and in words what went wrong")
    void triedInVain() {
        Happening.withMail(firm);
        UUID deed = happening.deed("waiting.skipped", happening.party(firm), null);
        failed(deed, "smtp-451")
                .body("items[0].told[1].lastError", equalTo("The mail server did not take it (smtp-451)."));
        failed(deed, "gateway-gone")
                .body("items[0].told[1].lastError", equalTo("The gateway for messages takes no more of them."));
        failed(deed, "of-a-new-kind").body("items[0].told[1].lastError", equalTo("Something went wrong on our side."));
        Town.run("update person set language = 'hi' where id = ?", firm.personId());
        inbox(firm).body("items[0].told[1].lastError", equalTo("हमारी ओर कुछ गड़बड़ हुई।"));
    }

    @Test
    @DisplayName("starts the clock of an offer when it is first fetched, and writes nothing when nothing is new")
    void delivered() {
        UUID offer = happening.offer(happening.party(firm), 48);
        UUID deed = happening.deed("offer.made", offer, null);
        assertThat(Town.count("select count(*) from seat_offer where id = ? and delivered_at is null", offer))
                .isOne();
        Instant before = end(offer);
        inbox(firm).body("items[0].told[0].state", equalTo("DELIVERED"));
        assertThat(end(offer)).isBefore(before);
        inbox(firm).body("items[0].offer.expiresAt", equalTo(end(offer).toString()));
        assertThat(Town.count("select count(*) from seat_offer where id = ? and delivered_at is not null", offer))
                .isOne();
        assertThat(Town.count("""
                select count(*) from notice n join seat_offer o on o.id = n.entity_id
                where n.deed_id = ? and n.delivered_at = o.delivered_at
                """, deed)).isOne();
        String row = rowOf(deed);
        inbox(firm).body("items", hasSize(1));
        assertThat(rowOf(deed)).isEqualTo(row);
    }

    @Test
    @DisplayName("takes the reading of a long time in steps, each one deed")
    void manyUnread() {
        int more = 50;
        int unread = Inbox.MOST_AT_ONCE + more;
        UUID party = happening.party(firm);
        Town.run("""
                with told as (insert into deed (id, verb, kind, entity_id) select uuidv7(), 'test.deed', 'party', ?
                    from generate_series(1, ?) returning id, entity_id)
                insert into notice (id, person_id, deed_id, kind, cluster_id, event_id, entity_id, organisation_id, made_at)
                select uuidv7(), ?, id, 'WAITING_SKIPPED', ?, ?, entity_id, ?, now() from told
                """, party, unread, firm.personId(), town.clusterId, happening.eventId, firm.organisationId());
        String newest = inbox(firm).extract().path("items[0].id");
        for (int left : List.of(more, 0, 0)) {
            firm.posts()
                    .body(Map.of("upTo", newest))
                    .post("/me/inbox/reading")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(left));
        }
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'notice.read' and person_id = ?", firm.personId()))
                .isEqualTo(2);
        assertThat(Town.count("select count(*) from notice where person_id = ? and version = 1", firm.personId()))
                .isEqualTo(unread);
    }

    @Test
    @DisplayName("reading what was not fetched, from the phone’s first page, begins the time to answer too")
    void readUnfetched() throws InterruptedException {
        UUID offer = happening.offer(happening.party(firm), 48);
        UUID deed = happening.deed("offer.made", offer, null);
        Instant before = end(offer);
        read(firm, Town.id("select id from notice where deed_id = ?", deed).toString());
        OfferScene.await(
                "select count(*) from seat_offer where id = ? and expires_at < ?", offer, before.atOffset(UTC));
    }

    @Test
    @DisplayName("counts what is unread, takes a reading once, and tells the other phones")
    void reading() {
        UUID party = happening.party(firm);
        happening.deed("waiting.skipped", party, null);
        happening.deed("waiting.prioritised", party, null);
        UUID last = happening.deed("waiting.skipped", party, null);
        me(firm).body("unread.count", equalTo(3)).body("unread.more", equalTo(false));
        List<String> ids = inbox(firm).extract().path("items.id");
        assertThat(ids.get(0))
                .isEqualTo(
                        Town.id("select id from notice where deed_id = ?", last).toString());
        read(firm, ids.get(1)).body("count", equalTo(2));
        read(firm, ids.get(1)).body("count", equalTo(2));
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'notice.read' and entity_id = ?",
                        UUID.fromString(ids.get(1))))
                .isOne();
        assertThat(Town.count(
                        "select count(*) from change where scope_kind = 'person' and scope_id = ? and kind = 'notice'",
                        firm.personId()))
                .isEqualTo(3);
        firm.calls().get("/me/inbox?unread=true").then().body("items.id", contains(ids.get(0), ids.get(2)));
        firm.posts()
                .body(Map.of("upTo", ids.get(1)))
                .post("/me/inbox/reading")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        firm.calls().get("/me/inbox?unread=true").then().body("items.id", contains(ids.get(0)));
        inbox(firm).body("items.readAt", contains(nullValue(), notNullValue(), notNullValue()));
    }

    @Test
    @DisplayName("is hers alone")
    void others() {
        happening.deed("waiting.skipped", happening.party(firm), null);
        String id = inbox(firm).extract().path("items[0].id");
        Resident other = town.firm();
        inbox(other).body("items", hasSize(0));
        other.posts().post("/me/inbox/{n}/reading", id).then().statusCode(404);
        other.posts().body(Map.of("upTo", id)).post("/me/inbox/reading").then().statusCode(404);
        firm.posts().post("/me/inbox/{n}/reading", UUID.randomUUID()).then().statusCode(404);
        firm.posts().body("{}").post("/me/inbox/reading").then().statusCode(422);
        assertThat(Town.count("select count(*) from notice where id = ? and read_at is null", UUID.fromString(id)))
                .isOne();
    }

    @Test
    @DisplayName(
            "shows one notice, to which a mail leads, and nobody else’s; fetching it starts the clock of its offer")
    void one() {
        UUID offer = happening.offer(happening.party(firm), 12);
        UUID deed = happening.deed("offer.made", offer, null);
        UUID notice = Town.id("select id from notice where deed_id = ?", deed);
        firm.calls()
                .get("/me/inbox/{n}", notice)
                .then()
                .statusCode(200)
                .body("id", equalTo(notice.toString()))
                .body("kind", equalTo("OFFER_MADE"))
                .body("offer.id", equalTo(offer.toString()))
                .body("told[0].state", equalTo("DELIVERED"));
        assertThat(Town.count("select count(*) from seat_offer where id = ? and delivered_at is not null", offer))
                .isOne();
        town.firm().calls().get("/me/inbox/{n}", notice).then().statusCode(404);
        firm.calls().get("/me/inbox/{n}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("comes in pages, newest first; the counter stops at a hundred; a bad parameter is refused")
    void pages() {
        UUID party = happening.party(firm);
        UUID deed = happening.deed("waiting.skipped", party, null);
        for (int i = 0; i < 101; i++) {
            UUID other = Ids.next();
            Town.run("insert into deed (id, verb, kind, entity_id) values (?, 'test.deed', 'party', ?)", other, party);
            Town.run("""
                    insert into notice (id, person_id, deed_id, kind, cluster_id, event_id, entity_id, organisation_id, arguments, made_at)
                    select uuidv7(), person_id, ?, kind, cluster_id, event_id, entity_id, organisation_id, arguments, now()
                    from notice where deed_id = ?
                    """, other, deed);
        }
        me(firm).body("unread.count", equalTo(100)).body("unread.more", equalTo(true));
        String next = inbox(firm).body("items", hasSize(20)).extract().path("next");
        List<String> first = inbox(firm).extract().path("items.id");
        List<String> second = firm.calls()
                .get("/me/inbox?cursor=" + next)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(second).hasSize(20).doesNotContainAnyElementsOf(first);
        assertThat(second.get(0)).isLessThan(first.get(19));
        assertThat(Town.count(
                        "select count(*) from notice where person_id = ? and delivered_at is not null",
                        firm.personId()))
                .isEqualTo(40);
        firm.calls().get("/me/inbox?unread=maybe").then().statusCode(400);
    }

    private ValidatableResponse failed(UUID deed, String error) {
        Town.run(
                "update delivery set attempts = 3, last_error = ? where notice_id = (select id from notice where deed_id = ?)",
                error,
                deed);
        return inbox(firm).body("items[0].told[1].attempts", equalTo(3));
    }

    private static Instant end(UUID offer) {
        return Instant.parse(Town.text(
                "select to_json(expires_at at time zone 'UTC') #>> '{}' || 'Z' from seat_offer where id = ?", offer));
    }

    private static String rowOf(UUID deed) {
        return Town.text("select xmin::text || n::text from notice n where deed_id = ?", deed);
    }

    private static ValidatableResponse inbox(Resident person) {
        return person.calls().get("/me/inbox").then().statusCode(200);
    }

    private static ValidatableResponse me(Resident person) {
        return person.calls().get("/me").then().statusCode(200);
    }

    private static ValidatableResponse read(Resident person, String notice) {
        return person.posts().post("/me/inbox/{n}/reading", notice).then().statusCode(200);
    }
}
