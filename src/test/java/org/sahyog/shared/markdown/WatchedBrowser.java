package org.sahyog.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Chromium, with a page that reports what there is and what ran on it, served by a server that counts what is asked of it. */
public final class WatchedBrowser implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/markdown").toAbsolutePath();
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    /** What runs says so in the title; what is there is counted when all has come. */
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>quiet</title><script>
            window.alert = window.prompt = window.confirm = () => { document.title = 'ran'; };
            window.onerror = () => {};
            </script><main>%s</main><pre id="report"></pre><script>
            window.onload = () => setTimeout(() => {
              const main = document.querySelector('main');
              main.querySelectorAll('*').forEach(e => ['mouseover', 'focus', 'pointerenter'].forEach(n => e.dispatchEvent(new Event(n))));
              main.querySelectorAll('a').forEach(a => { if (a.protocol === 'javascript:') { a.click(); } });
              const bad = [...main.querySelectorAll('script,img,iframe,svg,style,link,form,object,embed,video,audio,base,meta,input')];
              const handlers = [...main.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on')));
              const schemes = new Set([...main.querySelectorAll('a[href]')].map(a => a.protocol));
              document.getElementById('report').textContent = 'bad=' + bad.length + ' handlers=' + handlers.length
                + ' schemes=' + [...schemes].sort().join(',') + ' title=' + document.title + ';';
            }, 300);
            </script>
            """;

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final Path browser;

    /** Skips the test where none is installed. */
    public WatchedBrowser() throws IOException {
        browser = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(browser != null, "No Chromium is installed here (" + BROWSERS + "): nothing is looked at.");
        Files.createDirectories(FOLDER);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** An address that asks this server for something that no page of ours names. */
    String own() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/stolen";
    }

    /** Nothing but the page itself, and the picture that browsers look for by themselves. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/favicon.ico")).toList();
    }

    /** Shows what is no script, no picture and no frame, has no handlers, asks nobody, and links to the web, mail and phones alone. */
    public void showsQuietly(String html) throws Exception {
        String report = look(html);
        assertThat(report).contains("bad=0 handlers=0 ").contains("title=quiet;");
        assertThat(report.replaceAll("(?s).*schemes=(\\S*) .*", "$1").split(","))
                .isSubsetOf("", "http:", "https:", "mailto:", "tel:");
        assertThat(asked()).containsExactly("/page");
    }

    String look(String html) throws Exception {
        String page = PAGE.formatted(html);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] body = path.equals("/page") ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(path.equals("/page") ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Path out = Files.createTempFile(FOLDER, "browser", ".out");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--virtual-time-budget=3000",
                        "--user-data-dir=" + Files.createTempDirectory(FOLDER, "profile"),
                        "--dump-dom",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/page")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Chromium did not end.");
        }
        String dom = Files.readString(out, StandardCharsets.UTF_8);
        String report = "<pre id=\"report\">";
        assertThat(dom).contains(report + "bad=");
        int from = dom.indexOf(report + "bad=") + report.length();
        return dom.substring(from, dom.indexOf("</pre>", from));
    }
}
