package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.SmtpSink;
import org.sahyog.notification.delivery.mail.MailText;

/**
 * A workshop of three seats and five firms: three come in, two wait. One withdraws; the first who waits finds the offer in her inbox and
 * in her mail, and accepts it by the link. In Hindi, as she reads; so is the page of the workshop that the institution sends around.
 */
final class SeatWalk {
    private static final String TOWN = "/clusters/0197f005-0000-7000-8000-000000000001";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"<>]+(/t/[A-Za-z0-9_-]+)");

    private final Visitors visitors;
    private final String event;

    SeatWalk(Visitors visitors) {
        this.visitors = visitors;
        LocalDateTime start = LocalDateTime.now().plusDays(30).withHour(10).withNano(0);
        event = TOWN + "/events/"
                + visitors.sends("institution")
                        .body(Map.of(
                                "event",
                                Map.of(
                                        "title", "पीतल की पॉलिश",
                                        "language", "hi",
                                        "audience", "PUBLIC",
                                        "localStart", start.toString(),
                                        "localEnd", start.plusHours(4).toString(),
                                        "venue", "Peetal Nagri",
                                        "capacity", 3)))
                        .post(TOWN + "/workshops")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        visitors.sends("institution").post(event + "/publication").then().statusCode(200);
    }

    void walk() throws InterruptedException {
        String leaving = register("firm-c", Map.of("seats", 1), "REGISTERED");
        register("cda", Map.of("seats", 1, "organisationId", "0197f002-0000-7000-8000-000000000004"), "REGISTERED");
        register("cda", Map.of("seats", 1, "organisationId", "0197f002-0000-7000-8000-000000000005"), "REGISTERED");
        register("firm-a", Map.of("seats", 1, "ifFull", "WAIT"), "WAITLISTED");
        register("firm-b", Map.of("seats", 1, "ifFull", "WAIT"), "WAITLISTED");

        visitors.sends("firm-c")
                .post(event + "/registrations/" + leaving + "/withdrawal")
                .then()
                .statusCode(200);
        // What was fetched from the inbox is not mailed any more.
        String link = linkInTheMail();
        offerIsInTheInbox();
        acceptByTheLink(link);

        visitors.as("firm-a").get(event + "/my-registration").then().body("state", equalTo("REGISTERED"));
        visitors.as("firm-b").get(event + "/my-registration").then().body("waiting.place", equalTo(1));
        visitors.as("institution")
                .get(event + "/seat-log")
                .then()
                .body("items.what", hasItems("WAITLISTED", "WITHDRAWN", "OFFERED", "ACCEPTED"));
        sharedPageIsInHindi();
    }

    private String register(String who, Map<String, ?> draft, String state) {
        return visitors.sends(who)
                .body(draft)
                .post(event + "/registrations")
                .then()
                .statusCode(201)
                .body("state", equalTo(state))
                .extract()
                .path("id");
    }

    private void offerIsInTheInbox() throws InterruptedException {
        for (int second = 0; second < 30 && !kinds().contains("OFFER_MADE"); second++) {
            Thread.sleep(1000);
        }
        visitors.as("firm-a")
                .get("/me/inbox")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("OFFER_MADE"))
                .body("items[0].title", equalTo("आपके लिए सीट रखी गई है"))
                .body("items[0].text", containsString("पीतल की पॉलिश"));
    }

    /** Who got the link from a friend reads what it is about, and not who comes. */
    private void sharedPageIsInHindi() {
        String link = visitors.sends("institution")
                .post(event + "/share")
                .then()
                .statusCode(200)
                .extract()
                .path("link");
        visitors.page()
                .header("Accept-Language", "hi")
                .get(URI.create(link).getPath())
                .then()
                .statusCode(200)
                .header("Content-Language", "hi")
                .body(containsString("पीतल की पॉलिश"))
                .body(not(containsString(firmName("firm-a"))));
    }

    private String firmName(String who) {
        return visitors.as(who).get(event + "/my-registration").then().extract().path("organisationName");
    }

    private List<String> kinds() {
        return visitors.as("firm-a").get("/me/inbox").then().extract().path("items.kind");
    }

    /** The first link of an offer accepts, the next declines. */
    private static String linkInTheMail() throws InterruptedException {
        List<String> mails = List.of();
        for (int second = 0; second < 30 && mails.isEmpty(); second++) {
            Thread.sleep(1000);
            mails = SmtpSink.takenFor("firm-a@demo.sahyog.example");
        }
        assertThat(mails).hasSize(1);
        Matcher link = LINK.matcher(new MailText(mails.get(0)).part("text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Link scanners follow a link as often as they like; only the button does something, and that once. */
    private void acceptByTheLink(String link) {
        for (int scan = 0; scan < 3; scan++) {
            visitors.page().get(link).then().statusCode(200).body(containsString("पीतल की पॉलिश"));
        }
        visitors.as("firm-a").get(event + "/my-registration").then().body("state", equalTo("OFFERED"));
        visitors.page().post(link).then().statusCode(200);
        visitors.page().post(link).then().statusCode(200);
    }
}
