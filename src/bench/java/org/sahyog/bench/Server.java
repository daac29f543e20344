package org.sahyog.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sahyog.local.FreePorts;

/** A process of its own with the same memory, pool and threads as the others. */
final class Server implements Contestant {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** As in the image, for a container of this size. */
    private static final List<String> FLAGS =
            List.of("-Xmx256m", "-Xms64m", "-XX:+UseSerialGC", "-XX:TrimNativeHeapInterval=10000");

    private static final String THREADS =
            String.valueOf(2 * Runtime.getRuntime().availableProcessors());

    private final Kind kind;
    private final Town town;
    private final SteadyLoad steady;
    private final int port = FreePorts.next();
    private final int managementPort = FreePorts.next();
    final Duration start;
    private final Process process;

    Server(Kind kind, Town town, People people, SteadyLoad steady, boolean profiled)
            throws IOException, InterruptedException {
        this.kind = kind;
        this.town = town;
        this.steady = steady;
        Instant begun = Instant.now();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        if (profiled) {
            command.add("-XX:StartFlightRecording=settings=profile,filename=target/bench/" + name() + ".jfr");
        }
        command.addAll(kind.isOurs() ? List.of("-jar", "target/quarkus-app/quarkus-run.jar") : minimal(people));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench", name() + ".log").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        if (kind.isOurs()) {
            settings(people).forEach((name, value) -> builder.environment().put(environmentName(name), value));
        }
        process = builder.start();
        awaitReady();
        start = Duration.between(begun, Instant.now());
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Town town() {
        return town;
    }

    @Override
    public Seen atFull(Requests requests, int seconds) throws IOException, InterruptedException {
        return requests.scenario().checksIn()
                ? FewCallers.run(steady, port, requests, seconds)
                : new Wrk().run(address(), requests, seconds);
    }

    @Override
    public Seen steadily(Requests requests, double perSecond, int seconds) throws InterruptedException {
        return steady.run(port, requests, perSecond, seconds);
    }

    private Map<String, String> settings(People people) {
        Map<String, String> settings = new HashMap<>(town.settings);
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("quarkus.management.port", String.valueOf(managementPort));
        settings.put("quarkus.vertx.event-loops-pool-size", THREADS);
        settings.put("sahyog.local.demo-data", "false");
        // Two thousand people ask more than two thousand do.
        settings.put("sahyog.limit.enabled", "false");
        settings.put("sahyog.journal.every", kind == Kind.PRODUCT ? "1s" : "1h");
        settings.put("quarkus.oidc.auth-server-url", people.issuer);
        settings.put("sahyog.cursor-secret", Requests.CURSOR_SECRET);
        // Nothing here is for Keycloak's administration.
        settings.put("quarkus.keycloak.admin-client.server-url", "http://127.0.0.1:1");
        settings.put("quarkus.keycloak.admin-client.client-secret", "none");
        return settings;
    }

    private List<String> minimal(People people) {
        return List.of(
                "-Dsahyog.cursor-secret=" + Requests.CURSOR_SECRET,
                "-cp",
                System.getProperty("java.class.path"),
                "org.sahyog.bench.baseline.Minimal",
                kind.name(),
                String.valueOf(port),
                THREADS,
                town.settings.get("quarkus.datasource.reactive.url"),
                town.settings.get("quarkus.datasource.password"),
                people.publicKey,
                people.issuer,
                SeatSigner.of(town).publicKey());
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException(name() + " does not start, see target/bench/" + name() + ".log");
            }
            Thread.sleep(20);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return answer("http://127.0.0.1:" + (kind.isOurs() ? managementPort : port) + "/q/health/ready")
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return answer(address() + path, headers);
    }

    private static HttpResponse<String> answer(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
        return HTTP.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public long memory() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip()) / 1024;
    }

    private static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
