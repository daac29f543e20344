package org.sahyog.event.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("What a stranger sees who got the link of an event")
class EventPagesTest {

    @Nested
    @DisplayName("that is for everyone")
    class Public {
        @Test
        @DisplayName("is all about it, in English and in Hindi")
        void words() {
            Invitation invitation = Invitation.to("PUBLIC");
            invitation
                    .opened("en-IN")
                    .statusCode(200)
                    .header("Content-Language", "en")
                    .body(containsString(Invitation.HINDI_TITLE))
                    .body(containsString("By " + invitation.town().institution.organisationName()))
                    .body(containsString("Wednesday, 12 February 2031"))
                    .body(containsString("10:00 am – 5:00 pm"))
                    .body(containsString("India Standard Time"))
                    .body(containsString("Hall 2, Brass Institute, Moradabad, 244001"))
                    .body(containsString("40 of 40 seats are free"))
                    .body(containsString("Registration is open."))
                    .body(containsString("In Hindi"))
                    .body(containsString("<p>पहला दिन: सिद्धांत।</p>"));
            invitation
                    .opened("hi")
                    .header("Content-Language", "hi")
                    .body(containsString("बुधवार, 12 फ़रवरी 2031"))
                    .body(containsString("सुबह 10:00 बजे से शाम 5:00 बजे तक"))
                    .body(containsString("40 में से 40 सीटें खाली"))
                    .body(containsString("भाषा: हिन्दी"));
            given().header("Accept-Language", "hi")
                    .get("/e/" + invitation.code() + "?lang=en")
                    .then()
                    .body(containsString("Wednesday"));
        }

        @Test
        @DisplayName("may be kept for a minute, answers HEAD, and changes with each seat")
        void caching() {
            Invitation invitation = Invitation.to("PUBLIC");
            String tag = invitation
                    .opened("en")
                    .header("Cache-Control", "public, max-age=60")
                    .header("X-Robots-Tag", nullValue())
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .extract()
                    .header("ETag");
            given().head("/e/" + invitation.code()).then().statusCode(200);
            given().header("If-None-Match", tag)
                    .header("Accept-Language", "en")
                    .get("/e/" + invitation.code())
                    .then()
                    .statusCode(304);
            register(invitation, 33);
            given().header("If-None-Match", tag)
                    .header("Accept-Language", "en")
                    .get("/e/" + invitation.code())
                    .then()
                    .statusCode(200)
                    .body(containsString("7 of 40 seats are free"));
        }

        @Test
        @DisplayName("says that the waiting list is open where it is full, and for how long one can register")
        void full() {
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("registrationClosesAt", "2031-02-10T12:30:00Z");
            Invitation invitation = Invitation.to(draft);
            register(invitation, 39);
            invitation.opened("en").body(containsString("One of 40 seats is free"));
            register(invitation, 1);
            invitation
                    .opened("en")
                    .body(containsString("All 40 seats are taken: the waiting list is open"))
                    .body(containsString("Registration is open until Monday, 10 February 2031, 6:00 pm."));
            invitation.opened("hi").body(containsString("प्रतीक्षा सूची खुली है"));
        }

        @Test
        @DisplayName("counts promised seats as gone, and none are free while somebody waits")
        void promised() {
            Invitation invitation = Invitation.to("PUBLIC");
            UUID event = UUID.fromString(
                    invitation.path().substring(invitation.path().lastIndexOf('/') + 1));
            Town.run("update event_seats set held = 5 where event_id = ?", event);
            invitation.opened("en").body(containsString("35 of 40 seats are free"));
            Town.run("update event_seats set waiting = 1 where event_id = ?", event);
            invitation.opened("en").body(containsString("All 40 seats are taken"));
        }

        @Test
        @DisplayName("names the seats that are kept, for whom and until when, and does not call them taken")
        void kept() {
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("capacity", 3);
            draft.put("keptSeats", List.of(Map.of("seats", 2, "criteria", List.of("WOMEN_OWNED"), "daysBefore", 3)));
            Invitation invitation = Invitation.to(draft);
            invitation
                    .opened("en")
                    .body(containsString("One of 3 seats is free"))
                    .body(containsString(
                            "2 seats are kept for: Owned by women. Until Sunday, 9 February 2031, 10:00 am."));
            invitation
                    .town()
                    .firm()
                    .posts()
                    .body(Map.of("seats", 1))
                    .post(invitation.path() + "/registrations")
                    .then()
                    .statusCode(201);
            invitation.opened("en").body(containsString("All other seats are taken"));
            invitation
                    .opened("hi")
                    .body(containsString("बाकी सभी सीटें भर गई हैं"))
                    .body(containsString("महिला स्वामित्व"));
        }

        @Test
        @DisplayName("is online without the link by which one joins")
        void online() {
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("link", "https://meet.example/secret-room");
            draft.remove("venue");
            Invitation invitation = Invitation.to(draft);
            for (String suffix : List.of("", ".ics")) {
                given().get("/e/" + invitation.code() + suffix)
                        .then()
                        .statusCode(200)
                        .body(not(containsString("secret-room")));
            }
            invitation.opened("en").body(containsString("Whoever is registered finds the link in the app."));
            Resident firm = invitation.town().firm();
            firm.calls()
                    .get(invitation.path() + "/calendar.ics")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("text/calendar"))
                    .body(containsString("secret-room"));
        }

        @Test
        @DisplayName("was cancelled: that and why come first, seats and registration go")
        void cancelled() {
            Invitation invitation = Invitation.to("PUBLIC");
            invitation.cancel("The trainer is ill");
            invitation
                    .opened("en")
                    .statusCode(200)
                    .body(containsString("<b>Cancelled</b><p>The trainer is ill</p>"))
                    .body(not(containsString("seats are free")))
                    .body(not(containsString("Registration is open")));
            given().get("/e/" + invitation.code() + ".ics").then().body(containsString("STATUS:CANCELLED"));
        }

        @Test
        @DisplayName("was moved since the link was made")
        void moved() {
            Invitation invitation = Invitation.to("PUBLIC");
            invitation.opened("en").body(not(containsString("The date or time has changed")));
            invitation.change("localEnd", "2031-02-12T18:00");
            invitation
                    .opened("en")
                    .body(containsString("The date or time has changed"))
                    .body(containsString("10:00 am – 6:00 pm"));
        }

        @Test
        @DisplayName("is over: nobody is asked to register any more")
        void ended() {
            Invitation invitation = Invitation.to("PUBLIC");
            Town.run(
                    "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where cluster_id = ?",
                    invitation.town().clusterId);
            invitation
                    .opened("en")
                    .body(containsString("This event is over"))
                    .body(not(containsString("seats are free")));
        }

        @Test
        @DisplayName("shows in messengers with title, day, place and picture, by whole addresses")
        void messengers() {
            Invitation invitation = Invitation.to("PUBLIC");
            String page = given().header("Host", "sahyog.example:8443")
                    .get("/e/" + invitation.code())
                    .then()
                    .header("Content-Language", "hi")
                    .extract()
                    .asString();
            String link = "http://sahyog.example:8443/e/" + invitation.code();
            assertThat(meta(page, "og:title")).isEqualTo(Invitation.HINDI_TITLE);
            assertThat(meta(page, "og:description")).contains("बुधवार, 12 फ़रवरी 2031", "Hall 2");
            assertThat(meta(page, "og:image")).isEqualTo(link + ".png?lang=hi");
            assertThat(meta(page, "og:url")).isEqualTo(link);
            assertThat(meta(page, "og:locale")).isEqualTo("hi_IN");
            assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
            assertThat(page).contains("<link rel=\"canonical\" href=\"" + link + "\">");
            given().get("/e/" + invitation.code() + ".png?lang=hi")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", "image/png")
                    .header("Cache-Control", "public, max-age=60");
        }

        @Test
        @DisplayName("tells search engines what, when and where")
        void searchEngines() throws Exception {
            JsonNode data =
                    structured(Invitation.to("PUBLIC").opened("en").extract().asString());
            assertThat(data.get("@type").asText()).isEqualTo("Event");
            assertThat(data.get("name").asText()).isEqualTo(Invitation.HINDI_TITLE);
            assertThat(data.get("startDate").asText()).isEqualTo("2031-02-12T10:00:00+05:30");
            assertThat(data.get("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
            assertThat(data.at("/location/0/address").asText()).contains("Moradabad");
        }

        @Test
        @DisplayName("opens in the app at the event itself")
        void app() {
            Invitation invitation = Invitation.to("PUBLIC");
            invitation
                    .opened("en")
                    .body(containsString("href=\"https://app.sahyog.example"
                            + invitation
                                    .path()
                                    .replace("/clusters/", "/events/")
                                    .replaceFirst("/events/([^/]+)/events/", "/events/$1/")
                            + "\""));
        }

        @Test
        @DisplayName("stays below 30 KB with the longest texts that an organiser may write")
        void size() {
            // A quotation mark takes the most room: six octets.
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("title", "\"".repeat(200));
            draft.put("description", "\"\"\" ".repeat(2500));
            draft.put("venue", "\"".repeat(300));
            draft.put(
                    "themes",
                    IntStream.range(100, 120).mapToObj(i -> "\"".repeat(57) + i).toList());
            Invitation invitation = Invitation.to(draft);
            invitation.cancel("\"".repeat(500));
            invitation.opened("en").body(containsString("More in the app"));
            invitation.opened("hi").body(containsString("बाकी ऐप में पढ़ें"));
            for (String language : List.of("en", "hi")) {
                byte[] page = invitation.opened(language).extract().asByteArray();
                assertThat(page.length).isBetween(15_000, 30_000);
            }
        }

        @Test
        @DisplayName("has the whole of a short description and the beginning of a long one, never half a letter")
        void description() {
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("description", "क्षेत्रीय प्रशिक्षण ".repeat(500));
            String page = Invitation.to(draft).opened("hi").extract().asString();
            assertThat(page).contains("प्रशिक्षण …</p>", "बाकी ऐप में पढ़ें");
            assertThat(Invitation.to("PUBLIC").opened("hi").extract().asString())
                    .doesNotContain("बाकी ऐप");
        }

        @Test
        @DisplayName("runs nothing of what an organiser wrote")
        void hostile() throws Exception {
            String attack = "</title></script><script>alert(1)</script>\"' onload=x {page} ]]>\u2028";
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("title", attack);
            draft.put("description", attack);
            draft.put("venue", attack);
            draft.put("themes", List.of("</script><b>"));
            Invitation invitation = Invitation.to(draft);
            String page = invitation.opened("en").statusCode(200).extract().asString();
            assertThat(page)
                    .doesNotContain("<script>")
                    .doesNotContain("</script><")
                    .doesNotContain("<b>\"");
            assertThat(count(page, "<script")).isEqualTo(1);
            assertThat(count(page, "</script>")).isEqualTo(1);
            assertThat(page).contains("{page}");
            assertThat(structured(page).get("name").asText()).startsWith("</title></script><script>alert(1)");
            assertThat(meta(page, "og:title")).contains("&quot;").doesNotContain("<");
        }

        @Test
        @DisplayName("writes no header that an organiser thought of")
        void headers() {
            Map<String, Object> draft = Invitation.draft("PUBLIC");
            draft.put("title", "Plating\\r\\nSet-Cookie: a=b; filename=evil.exe \"");
            Invitation invitation = Invitation.to(draft);
            for (String suffix : List.of("", ".ics", ".png")) {
                given().get("/e/" + invitation.code() + suffix)
                        .then()
                        .statusCode(200)
                        .header("Set-Cookie", nullValue())
                        .header(
                                "Content-Disposition",
                                suffix.equals(".ics") ? containsString("event.ics") : nullValue());
            }
        }
    }

    @Nested
    @DisplayName("that is for members")
    class Members {
        @Test
        @DisplayName("is that one must sign in, the same for every such event")
        void sameForAll() {
            Invitation cluster = Invitation.to("CLUSTER");
            Invitation programme = Invitation.to("PROGRAMME");
            Invitation cancelled = Invitation.to("CLUSTER");
            cancelled.cancel("Rain");
            String page = seen(cluster);
            assertThat(page).contains("Please sign in").contains("https://app.sahyog.example/e/CODE");
            assertThat(page)
                    .doesNotContain(Invitation.HINDI_TITLE, "Moradabad", "2031", "ld+json", "canonical")
                    .doesNotContain(cluster.town().institution.organisationName())
                    .doesNotContain(cluster.town().clusterId.toString());
            assertThat(seen(programme)).isEqualTo(page);
            assertThat(seen(cancelled)).isEqualTo(page);
        }

        @Test
        @DisplayName("is no more in the calendar file and the picture")
        void filesToo() {
            Invitation cluster = Invitation.to("CLUSTER");
            Invitation programme = Invitation.to("PROGRAMME");
            for (Invitation each : List.of(cluster, programme)) {
                given().get("/e/" + each.code() + ".ics")
                        .then()
                        .statusCode(403)
                        .header("Cache-Control", "no-store")
                        .body(not(containsString("2031")))
                        .body(not(containsString("SUMMARY")));
            }
            assertThat(given().get("/e/" + cluster.code() + ".png").asByteArray())
                    .isEqualTo(given().get("/e/" + programme.code() + ".png").asByteArray());
        }

        @Test
        @DisplayName("is kept by nobody and listed by no search engine")
        void unlisted() {
            Invitation invitation = Invitation.to("PROGRAMME");
            for (String suffix : List.of("", ".png")) {
                given().get("/e/" + invitation.code() + suffix)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .header("ETag", nullValue())
                        .header("X-Robots-Tag", containsString("noindex"));
            }
        }

        private static String seen(Invitation invitation) {
            return invitation.opened("en").statusCode(200).extract().asString().replace(invitation.code(), "CODE");
        }
    }

    @Nested
    @DisplayName("that is none")
    class None {
        @Test
        @DisplayName("is nothing for unknown codes and drafts alike")
        void unknown() {
            Invitation invitation = Invitation.to("PUBLIC");
            String unknown = given().get("/e/0123456789b")
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(given().get("/e/anything")
                            .then()
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(unknown);
            Town.run("update event set state = 'DRAFT' where cluster_id = ?", invitation.town().clusterId);
            for (String suffix : List.of("", ".ics", ".png")) {
                assertThat(given().get("/e/" + invitation.code() + suffix)
                                .then()
                                .statusCode(404)
                                .extract()
                                .asString())
                        .isEqualTo(unknown);
            }
        }

        @Test
        @DisplayName("has ended where the organiser took it back, whoever it was for")
        void revoked() {
            for (String audience : List.of("PUBLIC", "CLUSTER")) {
                Invitation invitation = Invitation.to(audience);
                invitation
                        .town()
                        .institution
                        .calls()
                        .header("If-Match", "\"1\"")
                        .delete(invitation.path() + "/share")
                        .then()
                        .statusCode(204);
                for (String suffix : List.of("", ".ics", ".png")) {
                    given().get("/e/" + invitation.code() + suffix)
                            .then()
                            .statusCode(410)
                            .header("Cache-Control", "no-store")
                            .body(containsString("This link has ended"))
                            .body(not(containsString(Invitation.HINDI_TITLE)));
                }
            }
        }
    }

    private static void register(Invitation invitation, int seats) {
        invitation
                .town()
                .firm()
                .posts()
                .body(Map.of("seats", seats))
                .post(invitation.path() + "/registrations")
                .then()
                .statusCode(201);
    }

    private static String meta(String page, String name) {
        Matcher found = Pattern.compile("(?:property|name)=\"" + name + "\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static JsonNode structured(String page) throws Exception {
        String start = "<script type=\"application/ld+json\">";
        int from = page.indexOf(start) + start.length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
