package org.sahyog.event.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.PhoneBrowser;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("The page of an event on a cheap phone")
class EventPageBrowserTest {
    private static PhoneBrowser browser;

    @BeforeAll
    static void find() throws IOException {
        browser = PhoneBrowser.find();
    }

    @Test
    @DisplayName("is not wider than the phone, in Hindi, with buttons that a thumb hits")
    void hindi() throws Exception {
        String page =
                Invitation.to(Invitation.draft("PUBLIC")).opened("hi").extract().asString();
        assertThat(page).contains("बुधवार, 12 फ़रवरी 2031");
        browser.fits("public-hi", page, 2);
    }

    @Test
    @DisplayName("fits in each of its states")
    void states() throws Exception {
        Map<String, Object> draft = Invitation.draft("PUBLIC");
        draft.put("title", "Plating without cyanide: what the new rules ask of small workshops");
        draft.put("language", "en");
        draft.put("localEnd", "2031-02-14T16:30");
        draft.put("registrationClosesAt", "2031-02-05T12:30:00Z");
        draft.put("link", "https://meet.example/x");
        draft.put("description", "On the first day we look at what each workshop does today.\n\n".repeat(40));
        Invitation invitation = Invitation.to(draft);
        name(invitation, "Brass Institute Moradabad");
        browser.fits("public-en", invitation.opened("en").extract().asString(), 2);
        invitation.town().firm().posts().body(Map.of("seats", 40)).post(invitation.path() + "/registrations");
        browser.fits("full-hi", invitation.opened("hi").extract().asString(), 2);
        invitation.change("localEnd", "2031-02-14T17:30");
        browser.fits("moved-en", invitation.opened("en").extract().asString(), 2);
        invitation.cancel("The trainer is ill. We are looking for another date and will write to you.");
        browser.fits("cancelled-en", invitation.opened("en").extract().asString(), 2);
        browser.fits("cancelled-hi", invitation.opened("hi").extract().asString(), 2);
    }

    @Test
    @DisplayName("fits where it is for members, gone or unknown")
    void others() throws Exception {
        Invitation members = Invitation.to("CLUSTER");
        browser.fits("members-en", members.opened("en").extract().asString(), 1);
        browser.fits("members-hi", members.opened("hi").extract().asString(), 1);
        browser.fits("unknown-hi", RestAssured.given().get("/e/unknown?lang=hi").asString(), 0);
    }

    @Test
    @DisplayName("breaks words that are longer than a line")
    void longWords() throws Exception {
        Map<String, Object> draft = Invitation.draft("PUBLIC");
        draft.put("title", "x".repeat(200));
        draft.put("description", "https://example.org/" + "क्ष".repeat(600));
        draft.put("venue", "W".repeat(300));
        draft.put("themes", Stream.generate(() -> "T".repeat(60)).limit(1).toList());
        browser.fits("long", Invitation.to(draft).opened("hi").extract().asString(), 2);
    }

    private static void name(Invitation invitation, String organiser) {
        Town.run(
                "update organisation set name = ? where id = ?",
                organiser,
                invitation.town().institution.organisationId());
    }
}
