package org.sahyog.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sahyog.local.FreePorts;

/** A running product: a process of its own, as {@code java -jar} starts it. */
final class Product implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> AS_DELIVERED = List.of("-Xmx512m");

    /** Most code of a test run is called too seldom to be worth compiling twice. */
    private static final List<String> QUICK = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final boolean OWN_GROUP = Files.isExecutable(Path.of("/usr/bin/setsid"));

    final String address;
    final String management;
    private final Process process;
    private final Path log;

    private Product(String address, String management, Process process, Path log) {
        this.address = address;
        this.management = management;
        this.process = process;
        this.log = log;
    }

    /** Starts it with these settings and waits until it is ready to serve. */
    static Product start(int port, Path log, Map<String, String> settings) throws IOException, InterruptedException {
        return start(QUICK, port, log, settings);
    }

    /** For a test of how much it carries. */
    static Product startAsDelivered(int port, Path log, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(AS_DELIVERED, port, log, settings);
    }

    private static Product start(List<String> flags, int port, Path log, Map<String, String> settings)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(OWN_GROUP ? List.of("setsid") : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A test asks more in a minute than a person does; AbuseIT is about the limits themselves.
        builder.environment().put("SAHYOG_LIMIT_ENABLED", "false");
        settings.forEach((name, value) -> builder.environment().put(environmentName(name), value));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        int managementPort = FreePorts.next();
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        Product product =
                new Product("http://127.0.0.1:" + port, "http://127.0.0.1:" + managementPort, builder.start(), log);
        product.awaitReady();
        return product;
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofMinutes(5));
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("not ready; its last words:\n" + lastWords());
            }
            Thread.sleep(200);
        }
    }

    boolean isReady() throws InterruptedException {
        return isWell("ready");
    }

    boolean isLive() throws InterruptedException {
        return isWell("live");
    }

    private boolean isWell(String check) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(management + "/q/health/" + check))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the process occupies. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Words of the log that tell of what must never happen: a thread that was blocked, an error that nobody expected. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("BlockedThreadChecker") || line.contains(" ERROR "))
                // A job that the end of the process overtook: the scheduler says so itself.
                .filter(line -> !line.contains("[Error Occurred After Shutdown]"))
                .toList();
    }

    String lastWords() throws IOException {
        String text = Files.readString(log);
        return text.substring(Math.max(0, text.length() - 3000));
    }

    /** As Kubernetes ends a pod: the signal to end, and patience. The exit code when it has ended in time. */
    Integer terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(40, TimeUnit.SECONDS) ? process.exitValue() : null;
    }

    /** As a power cut would: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /** As Ctrl-C does: the signal goes to the whole group of processes, not to ours alone. */
    boolean stop() throws IOException, InterruptedException {
        String group = (OWN_GROUP ? "-" : "") + process.pid();
        new ProcessBuilder("sh", "-c", "kill -INT " + group).start().waitFor();
        return process.waitFor(40, TimeUnit.SECONDS);
    }

    /** What runs on this machine from a folder. */
    static List<String> processesOf(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(folder.toString() + "/"))
                .toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive() && !stop()) {
            kill();
        }
    }

    private static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
