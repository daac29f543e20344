package org.sahyog.event.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

/** In Chromium, 360 points wide. Leaves screenshots in {@code target/pages}. */
@QuarkusTest
@DisplayName("The page of an event on a cheap phone")
class EventPageBrowserTest {
    private static final Path SHOTS = Path.of("target/pages").toAbsolutePath();
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    /** A headless window is not narrower than 500 points: the page stands in a frame of 360, which the browser reports on. */
    private static final String FRAME = """
            <!doctype html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;width:360px;height:%d00px}</style>
            <iframe id="page" srcdoc="%s"></iframe><pre id="report"></pre><script>
            window.onload = () => {
              const page = document.getElementById('page').contentDocument;
              const low = [...page.querySelectorAll('a')].filter(a => a.getBoundingClientRect().height < 44);
              document.getElementById('report').textContent = 'width=' + page.documentElement.scrollWidth
                + ' low=' + low.map(a => a.textContent).join('|') + ' links=' + page.querySelectorAll('a').length
                + ' buttons=' + page.querySelectorAll('.button').length + ';';
            };
            </script>
            """;

    private static Path browser;

    private record Report(int width, String low, int links, int buttons) {}

    @BeforeAll
    static void find() throws IOException {
        browser = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(browser != null, "No Chromium is installed here (" + BROWSERS + "): the page is not looked at.");
        Files.createDirectories(SHOTS);
    }

    @Test
    @DisplayName("is not wider than the phone, in Hindi, with buttons that a thumb hits")
    void hindi() throws Exception {
        String page =
                Invitation.to(Invitation.draft("PUBLIC")).opened("hi").extract().asString();
        assertThat(page).contains("बुधवार, 12 फ़रवरी 2031");
        fits("public-hi", page, 2);
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
        fits("public-en", invitation.opened("en").extract().asString(), 2);
        invitation.town().firm().posts().body(Map.of("seats", 40)).post(invitation.path() + "/registrations");
        fits("full-hi", invitation.opened("hi").extract().asString(), 2);
        invitation.change("localEnd", "2031-02-14T17:30");
        fits("moved-en", invitation.opened("en").extract().asString(), 2);
        invitation.cancel("The trainer is ill. We are looking for another date and will write to you.");
        fits("cancelled-en", invitation.opened("en").extract().asString(), 2);
        fits("cancelled-hi", invitation.opened("hi").extract().asString(), 2);
    }

    @Test
    @DisplayName("fits where it is for members, gone or unknown")
    void others() throws Exception {
        Invitation members = Invitation.to("CLUSTER");
        fits("members-en", members.opened("en").extract().asString(), 1);
        fits("members-hi", members.opened("hi").extract().asString(), 1);
        fits("unknown-hi", RestAssured.given().get("/e/unknown?lang=hi").asString(), 0);
    }

    @Test
    @DisplayName("breaks words that are longer than a line")
    void longWords() throws Exception {
        Map<String, Object> draft = Invitation.draft("PUBLIC");
        draft.put("title", "x".repeat(200));
        draft.put("description", "https://example.org/" + "क्ष".repeat(600));
        draft.put("venue", "W".repeat(300));
        draft.put("themes", Stream.generate(() -> "T".repeat(60)).limit(1).toList());
        fits("long", Invitation.to(draft).opened("hi").extract().asString(), 2);
    }

    private static void name(Invitation invitation, String organiser) {
        Town.run(
                "update organisation set name = ? where id = ?",
                organiser,
                invitation.town().institution.organisationId());
    }

    private static void fits(String name, String page, int buttons) throws Exception {
        Report report = look(name, page);
        assertThat(report.width()).as(name + ": width").isLessThanOrEqualTo(360);
        assertThat(report.low()).as(name + ": links too low for a thumb").isEmpty();
        assertThat(report.buttons()).as(name + ": buttons").isEqualTo(buttons);
    }

    private static Report look(String name, String page) throws Exception {
        String source = page.replace("&", "&amp;").replace("\"", "&quot;");
        Path frame = SHOTS.resolve(name + ".html");
        Files.writeString(frame, FRAME.formatted(14, source));
        String dom = run(frame, "--dump-dom");
        run(frame, "--screenshot=" + SHOTS.resolve(name + ".png"), "--window-size=500,1400");
        Matcher found = Pattern.compile("width=(\\d+) low=(.*?) links=(\\d+) buttons=(\\d+);")
                .matcher(dom);
        assertThat(found.find()).as("the report of " + name + " in " + dom).isTrue();
        return new Report(
                Integer.parseInt(found.group(1)),
                found.group(2),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    private static String run(Path page, String... options) throws Exception {
        Path profile = Files.createTempDirectory(SHOTS, "profile");
        List<String> command = new ArrayList<>(List.of(
                browser.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Path out = Files.createTempFile(SHOTS, "browser", ".out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Chromium did not end: " + command);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
