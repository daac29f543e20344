package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at pages in Chromium, 360 points wide. Leaves screenshots in {@code target/pages}. */
public final class PhoneBrowser {
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

    private final Path browser;

    private record Report(int width, String low, int links, int buttons) {}

    private PhoneBrowser(Path browser) {
        this.browser = browser;
    }

    /** Skips the test, and says so, where none is installed. */
    public static PhoneBrowser find() throws IOException {
        Path browser = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(browser != null, "No Chromium is installed here (" + BROWSERS + "): the page is not looked at.");
        Files.createDirectories(SHOTS);
        return new PhoneBrowser(browser);
    }

    /** The page is not wider than the phone, its links are high enough for a thumb, and it has so many buttons. */
    public void fits(String name, String page, int buttons) throws Exception {
        Report report = look(name, page);
        assertThat(report.width()).as(name + ": width").isLessThanOrEqualTo(360);
        assertThat(report.low()).as(name + ": links too low for a thumb").isEmpty();
        assertThat(report.buttons()).as(name + ": buttons").isEqualTo(buttons);
    }

    private Report look(String name, String page) throws Exception {
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

    private String run(Path page, String... options) throws Exception {
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
