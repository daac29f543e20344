package org.sahyog.notification.delivery.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahyog.SmtpSink;
import org.sahyog.Town;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.link.Links;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A mail")
class MailTest {
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/t/[A-Za-z0-9_-]{50})");

    @Inject
    Links links;

    @Inject
    Smtp smtp;

    @Inject
    Vertx vertx;

    @Test
    @DisplayName("of an offer says it in Hindi, as text and as HTML, with links that accept, decline and stop")
    void offerInHindi() throws InterruptedException {
        OfferScene scene = new OfferScene("hi");
        MailText mail = sent(scene);
        assertThat(mail.header("Subject"))
                .startsWith("“Lead-free soldering & <safe> fumes” में आपके लिए 2 सीटें: ")
                .endsWith(" तक उत्तर दें");
        assertThat(mail.header("Content-Language")).isEqualTo("hi");
        assertThat(mail.part("text/plain"))
                .contains("नमस्ते आशा वर्मा जी,", "आशा ब्रास वर्क्स", "Hall 2", "Lead-free soldering & <safe> fumes");
        assertThat(mail.part("text/html"))
                .contains("lang=\"hi\"", "नमस्ते आशा वर्मा जी,", "Lead-free soldering &amp; &lt;safe&gt; fumes");
        List<String> inText = links(mail.part("text/plain"));
        assertThat(inText).hasSize(3).doesNotHaveDuplicates();
        assertThat(links(mail.part("text/html"))).containsExactlyElementsOf(inText);
        given().get(inText.get(0)).then().statusCode(200).body(containsString("ये 2 सीटें लेनी हैं?"));
        given().get(inText.get(1)).then().statusCode(200).body(containsString("सीटें अगले को दे दें?"));
        given().get(inText.get(2)).then().statusCode(200).body(containsString("मेल बंद करें?"));
        given().post(inText.get(0)).then().statusCode(200);
        assertThat(Town.text("select state from seat_offer where id = ?", scene.offerId))
                .isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("can be stopped by the mail program, is known as made by a machine, and reports nothing back")
    void headers() throws InterruptedException {
        OfferScene scene = new OfferScene("en");
        MailText mail = sent(scene);
        String stop = links(mail.part("text/plain")).get(2);
        assertThat(mail.header("List-Unsubscribe")).startsWith("<http").endsWith(stop + ">");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + delivery(scene) + "@sahyog.example>");
        assertThat(mail.header("Cc")).isNull();
        assertThat(mail.header("From")).isEqualTo("Sahyog <notices@sahyog.example>");
        assertThat(mail.header("Subject"))
                .startsWith("2 seats for you in “Lead-free soldering & <safe> fumes”: answer by ");
        assertThat(mail.part("text/html")).doesNotContain("<img", "<script", "<link", "src=", "url(");
    }

    @Test
    @DisplayName("that is not about an offer leads to the app; a title with a line break begins no header")
    void toldOnly() throws InterruptedException {
        OfferScene scene = new OfferScene("en");
        Town.run("""
                update notice set kind = 'EVENT_CANCELLED', entity_id = event_id,
                    arguments = jsonb_set(arguments, '{title}', to_jsonb(E'Soldering\\r\\nBcc: all@firm.example'::text)) where id = ?
                """, scene.noticeId);
        MailText mail = sent(scene);
        assertThat(mail.header("Subject")).isEqualTo("“Soldering Bcc: all@firm.example” is cancelled");
        assertThat(mail.header("Bcc")).isNull();
        assertThat(links(mail.part("text/plain"))).hasSize(1);
        assertThat(mail.part("text/plain")).contains("https://app.sahyog.example/inbox#" + scene.noticeId);
    }

    @Test
    @Tag("I31")
    @DisplayName("of a digest tells each notice in it, in her language, and is not sent once she has read them all")
    void digest() throws InterruptedException {
        OfferScene scene = new OfferScene("hi");
        digest(scene);
        MailText mail = sent(scene);
        assertThat(mail.header("Subject")).isEqualTo("आपके लिए 2 बातें");
        assertThat(mail.part("text/plain")).contains("मुरादाबाद पीतल का निमंत्रण", "Glass <of> Firozabad का निमंत्रण");
        assertThat(mail.part("text/html")).contains("मुरादाबाद पीतल का निमंत्रण", "Glass &lt;of&gt; Firozabad");
        assertThat(links(mail.part("text/plain"))).hasSize(1);
        OfferScene read = new OfferScene("en");
        digest(read);
        Town.run(
                "update notice set read_at = now() where person_id = ? and digest_id is not null",
                read.owner.personId());
        OfferScene.awaitState(read.due(Channel.MAIL, "now()"), "SKIPPED");
        assertThat(SmtpSink.takenFor(read.email)).isEmpty();
    }

    /** The notice of the scene tells of a digest of two. */
    private static void digest(OfferScene scene) {
        UUID digest = Ids.next();
        Town.run("""
                insert into digest (id, person_id, pace, since, until, notices)
                values (?, ?, 'DAILY', now() - interval '1 day', now(), 2)
                """, digest, scene.owner.personId());
        for (String cluster : List.of("मुरादाबाद पीतल", "Glass <of> Firozabad")) {
            UUID deed = Ids.next();
            Town.run("insert into deed (id, verb, kind, entity_id) values (?, 'test.deed', 'test', ?)", deed, deed);
            Town.run("""
                    insert into notice (id, person_id, deed_id, kind, entity_id, arguments, made_at, way, digest_id)
                    values (?, ?, ?, 'STAKEHOLDER_INVITED', ?, jsonb_build_object('cluster', cast(? as text)), now(), 'DAILY', ?)
                    """, Ids.next(), scene.owner.personId(), deed, deed, cluster, digest);
        }
        Town.run("""
                update notice set kind = 'DIGEST_MADE', entity_id = ?, event_id = null, arguments = '{"quantity":2}' where id = ?
                """, digest, scene.noticeId);
    }

    @Test
    @DisplayName(
            "to an address that nobody has confirmed tells, lets nobody answer and starts no clock, until a tap says that it is hers")
    void unconfirmed() throws InterruptedException {
        OfferScene scene = unproved();
        MailText mail = sent(scene);
        List<String> inText = links(mail.part("text/plain"));
        assertThat(inText).hasSize(2);
        assertThat(links(mail.part("text/html"))).containsExactlyElementsOf(inText);
        assertThat(mail.part("text/plain"))
                .contains("2 seats are kept for you", "https://app.sahyog.example/inbox#" + scene.noticeId)
                .contains("Is this your mail address?")
                .doesNotContain("Yes, we take");
        assertThat(Town.count("""
                        select count(*) from seat_offer o join notice n on n.entity_id = o.id
                        where o.id = ? and o.delivered_at is null and n.delivered_at is null
                        """, scene.offerId)).isOne();
        given().get(inText.get(0)).then().statusCode(200).body(containsString("<form method=\"post\""));
        assertThat(confirmed(scene)).isZero();
        for (int tap = 0; tap < 2; tap++) {
            given().post(inText.get(0)).then().statusCode(200).body(containsString("Thank you, this is your address"));
        }
        assertThat(confirmed(scene)).isOne();
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'email.confirmed' and entity_id = ?",
                        scene.owner.personId()))
                .isOne();
    }

    @Test
    @DisplayName("proves no other address than the one it went to")
    void addressChanged() throws InterruptedException {
        OfferScene scene = unproved();
        String confirm = links(sent(scene).part("text/plain")).get(0);
        Town.run("update person set email = 'new-' || email where id = ?", scene.owner.personId());
        given().post(confirm).then().statusCode(409);
        assertThat(confirmed(scene)).isZero();
    }

    @Test
    @DisplayName("is off without a sender and without a folder, and nothing looks as if it were sent")
    void off() {
        MailWay way = way(Optional.empty());
        assertThat(way.hindrance(parcel())).isEqualTo("mail-off");
    }

    @Test
    @DisplayName("without a server lies in a folder where any mail program can open it")
    void folder(@TempDir Path folder) throws IOException {
        MailWay way = way(Optional.of(folder.resolve("mail")));
        Parcel parcel = parcel();
        assertThat(way.hindrance(parcel)).isNull();
        way.send(parcel).await().atMost(Duration.ofSeconds(5));
        way.send(parcel).await().atMost(Duration.ofSeconds(5));
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> found = files.toList();
            assertThat(found).singleElement().asString().endsWith(parcel.id() + ".eml");
            MailText mail = new MailText(Files.readString(found.get(0)));
            assertThat(mail.header("Subject")).isEqualTo("Moradabad का निमंत्रण");
            assertThat(mail.part("text/plain")).contains("नमस्ते आशा वर्मा जी,");
        }
    }

    private MailWay way(Optional<Path> folder) {
        MailSettings settings = new MailSettings() {
            @Override
            public Optional<Path> folder() {
                return folder;
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration silence() {
                return Duration.ofSeconds(1);
            }
        };
        return new MailWay(
                Optional.empty(),
                Optional.empty(),
                settings,
                smtp,
                new MailFolder(settings, vertx),
                links,
                Clock.systemUTC());
    }

    private static Parcel parcel() {
        return OfferScene.invitation("asha@firm.example", null);
    }

    private static MailText sent(OfferScene scene) throws InterruptedException {
        OfferScene.awaitState(scene.due(Channel.MAIL, "now()"), "SENT");
        return new MailText(SmtpSink.takenFor(scene.email).get(0));
    }

    private static OfferScene unproved() {
        OfferScene scene = new OfferScene("en");
        Town.run("update person set email_confirmed_at = null where id = ?", scene.owner.personId());
        return scene;
    }

    private static long confirmed(OfferScene scene) {
        return Town.count(
                "select count(*) from person where id = ? and email_confirmed_at is not null", scene.owner.personId());
    }

    private static UUID delivery(OfferScene scene) {
        return Town.id("select id from delivery where notice_id = ?", scene.noticeId);
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
