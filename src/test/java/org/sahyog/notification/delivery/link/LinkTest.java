package org.sahyog.notification.delivery.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.notification.delivery.link.Link.Purpose;

@QuarkusTest
@DisplayName("A link in a mail")
class LinkTest {
    private static final String NEVER = "now() + interval '1 year'";

    @Inject
    Links links;

    @Test
    @DisplayName("only shows what it would do when it is opened, a hundred times and by whomever")
    void openingChangesNothing() {
        OfferScene scene = new OfferScene();
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        String before = state(scene);
        for (int i = 0; i < 50; i++) {
            page(path).statusCode(200).body(containsString("<form method=\"post\""));
            given().head(path).then().statusCode(200);
            page(path(Purpose.DECLINE, delivery(scene))).statusCode(200);
            page(path(Purpose.STOP, delivery(scene))).statusCode(200);
        }
        assertThat(state(scene)).isEqualTo(before);
        assertThat(Town.count("select count(*) from notice_settings where person_id = ?", scene.owner.personId()))
                .isZero();
    }

    @Test
    @DisplayName(
            "accepts once, in the name of the person and the firm it was sent to; a second tap says the same and does nothing")
    void accepts() {
        OfferScene scene = new OfferScene("en");
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        tap(path).statusCode(200).body(containsString("The 2 seats are yours"));
        String after = state(scene);
        tap(path).statusCode(200).body(containsString("The 2 seats are yours")).body(containsString("Answered on"));
        page(path).statusCode(200).body(containsString("The 2 seats are yours")).body(not(containsString("<form")));
        assertThat(state(scene)).isEqualTo(after).startsWith("ACCEPTED");
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'offer.accepted' and entity_id = ? and person_id = ? and on_behalf_of = ?",
                        scene.offerId,
                        scene.owner.personId(),
                        scene.owner.organisationId()))
                .isOne();
        tap(path(Purpose.DECLINE, delivery(scene))).statusCode(410).body(containsString("has taken the seats already"));
    }

    @Test
    @DisplayName("does its deed once when it is tapped twenty times at the same moment")
    void tappedAtOnce() {
        OfferScene scene = new OfferScene("en");
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        List<CompletableFuture<Integer>> taps = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> given().post(path).statusCode()))
                .limit(20)
                .toList();
        assertThat(taps.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'offer.accepted' and entity_id = ?", scene.offerId))
                .isOne();
    }

    @Test
    @DisplayName("declines: the firm no longer waits, and reads how it can again")
    void declines() {
        OfferScene scene = new OfferScene();
        tap(path(Purpose.DECLINE, scene.due(Channel.MAIL, NEVER)))
                .statusCode(200)
                .body(containsString("lang=\"hi\""))
                .body(containsString("फिर से प्रतीक्षा सूची में जुड़ सकते हैं"));
        assertThat(state(scene)).startsWith("DECLINED");
    }

    @Test
    @DisplayName("to an offer that has ended says why, and that one can wait again")
    void ended() {
        OfferScene scene = new OfferScene("en");
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        Town.run("update seat_offer set state = 'EXPIRED', closed_at = now() where id = ?", scene.offerId);
        Town.run("update registration set state = 'CANCELLED', wanted = 0 where party_id = ?", scene.partyId);
        for (ValidatableResponse answer : List.of(page(path), tap(path))) {
            answer.statusCode(410)
                    .body(containsString("There was no answer by"))
                    .body(containsString("join the waiting list again"));
        }
        assertThat(used(scene)).isZero();
    }

    @Test
    @DisplayName("is refused kindly when it is forged, damaged, of another purpose, or run out; nothing changes")
    void refused() {
        OfferScene scene = new OfferScene("en");
        UUID delivery = scene.due(Channel.MAIL, NEVER);
        String before = state(scene);
        String good = path(Purpose.ACCEPT, delivery);
        String forged = "/t/"
                + new LinkSeal(List.of("a-secret-of-somebody-else-entirely-"))
                        .seal(new Link(Purpose.ACCEPT, delivery, Instant.now().plusSeconds(600)));
        for (String path : List.of(
                forged,
                good.substring(0, good.length() - 3),
                good + "AAAA",
                "/t/",
                "/t/x",
                "/t/..%2F..%2Fapi%2Fv1%2Fme",
                "/t/%00",
                "/t/a/b")) {
            for (ValidatableResponse answer : List.of(page(path), tap(path))) {
                answer.statusCode(404).contentType("text/html").body(containsString("This link does not work"));
            }
        }
        String late = path(new Link(Purpose.ACCEPT, delivery, Instant.now().minusSeconds(1)));
        tap(late).statusCode(410);
        String lateStop = path(new Link(Purpose.STOP, delivery, Instant.now().minusSeconds(1)));
        tap(lateStop).statusCode(410).body(containsString("This link has run out"));
        assertThat(state(scene)).isEqualTo(before);
        assertThat(used(scene)).isZero();
    }

    @Test
    @DisplayName("that answers does not work from a notice that offers nothing")
    void otherNotice() {
        OfferScene scene = new OfferScene("en");
        UUID delivery = scene.due(Channel.MAIL, NEVER);
        Town.run("update notice set kind = 'OFFER_REVOKED' where id = ?", scene.noticeId);
        tap(path(Purpose.ACCEPT, delivery)).statusCode(404);
        assertThat(used(scene)).isZero();
    }

    @Test
    @DisplayName("of a person who no longer acts for the firm answers nothing for it")
    void noLongerActs() {
        OfferScene scene = new OfferScene("en");
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        Town.run("update affiliation set ended_at = now() where person_id = ?", scene.owner.personId());
        page(path).statusCode(403).body(containsString("You no longer act for"));
        tap(path).statusCode(403);
        assertThat(state(scene)).startsWith("OPEN");
        assertThat(used(scene)).isZero();
    }

    @Test
    @DisplayName("of a firm that has left the group answers nothing for the group")
    void leftTheGroup() {
        OfferScene scene = new OfferScene("en");
        String path = path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER));
        Town.run("update registration set state = 'CANCELLED', wanted = 0 where party_id = ?", scene.partyId);
        tap(path).statusCode(403);
        assertThat(state(scene)).startsWith("OPEN");
        Town.run("update seat_offer set state = 'ACCEPTED', closed_at = now() where id = ?", scene.offerId);
        Town.run("""
                insert into seat_log (cluster_id, event_id, at, what, registration_id, party_id, organisation_id, seats, reason,
                    capacity, taken, held)
                select cluster_id, event_id, now(), 'LEFT', id, party_id, organisation_id, 2, 'OWN_WISH', 10, 0, 0
                from registration where party_id = ?
                """, scene.partyId);
        tap(path).statusCode(403);
    }

    @Test
    @DisplayName("stops mails by one click of the mail program (RFC 8058), and the page says how to turn them on again")
    void stops() throws InterruptedException {
        OfferScene scene = new OfferScene("en");
        UUID delivery = scene.due(Channel.MAIL, NEVER);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path(Purpose.STOP, delivery))
                .then()
                .statusCode(200)
                .body(containsString("No more mails"))
                .body(containsString("To turn it on again"));
        assertThat(Town.count(
                        "select count(*) from notice_settings where person_id = ? and not mail and gateway",
                        scene.owner.personId()))
                .isOne();
        assertThat(Town.count("""
                        select count(*) from deed d join change c on c.kind = d.kind and c.entity_id = d.entity_id
                        where d.kind = 'notice-settings' and d.person_id = ? and c.scope_id = d.person_id
                        """, scene.owner.personId())).isOne();
        Town.run("update delivery set next_at = now() where id = ?", delivery);
        OfferScene.awaitState(delivery, "SKIPPED");
    }

    @Test
    @DisplayName("stops messages to the phone when it came by one")
    void stopsMessages() {
        OfferScene scene = new OfferScene("en");
        UUID delivery = scene.due(Channel.GATEWAY, NEVER);
        page(path(Purpose.ACCEPT, delivery)).statusCode(200).body(containsString("Stop messages to your phone?"));
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(path(Purpose.STOP, delivery))
                .then()
                .statusCode(200);
        assertThat(Town.count(
                        "select count(*) from notice_settings where person_id = ? and mail and not gateway",
                        scene.owner.personId()))
                .isOne();
    }

    @Test
    @DisplayName("is a small page without script, kept by nobody, and what people wrote is shown as they wrote it")
    void safePage() {
        OfferScene scene = new OfferScene();
        byte[] body = page(path(Purpose.ACCEPT, scene.due(Channel.MAIL, NEVER)) + "?utm_source=mail&fbclid=1")
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Language", "hi")
                .extract()
                .asByteArray();
        String html = new String(body, StandardCharsets.UTF_8);
        assertThat(body.length).isLessThan(15_000);
        assertThat(html)
                .contains("Lead-free soldering &amp; &lt;safe&gt; fumes")
                .contains("आशा ब्रास वर्क्स")
                .doesNotContain("<script", "<img", "http-equiv");
    }

    @Test
    @DisplayName("that nobody knows answers in the language of the browser")
    void unknownInHindi() {
        given().header("Accept-Language", "hi")
                .get("/t/x")
                .then()
                .statusCode(404)
                .body(containsString("यह लिंक काम नहीं कर रहा"));
    }

    private static UUID delivery(OfferScene scene) {
        return Town.id("select id from delivery where notice_id = ? limit 1", scene.noticeId);
    }

    private String path(Purpose purpose, UUID delivery) {
        return path(new Link(purpose, delivery, Instant.now().plus(Duration.ofDays(2))));
    }

    private String path(Link link) {
        String address = links.address(link);
        return address.substring(address.indexOf("/t/"));
    }

    private static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    private static ValidatableResponse tap(String path) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then();
    }

    private static String state(OfferScene scene) {
        return Town.text(
                "select state || ' ' || version || ' ' || coalesce(closed_at::text, '-') from seat_offer where id = ?",
                scene.offerId);
    }

    private static long used(OfferScene scene) {
        return Stream.of(Purpose.values())
                .mapToLong(purpose -> Town.count(
                        "select count(*) from used_link where link_id = ?",
                        new Link(purpose, delivery(scene), Instant.EPOCH).id()))
                .sum();
    }
}
