package org.sahyog.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.sahyog.bench.baseline.PostingStatements;
import org.sahyog.bench.baseline.Statement;

/** PostgreSQL’s own load: sends the statements of a contribution, one transaction each, and knows nothing of HTTP, JSON and rights. */
final class PgBench implements Contestant {
    /** As many as the servers keep open. */
    private static final int CONNECTIONS = 20;

    private static final Path FOLDER = Path.of("target/bench");
    private static final Path LOG = FOLDER.resolve("pgbench.times");

    private final Path program;
    private final Town town;
    private Duration processorTime = Duration.ZERO;

    private PgBench(Path program, Town town) {
        this.program = program;
        this.town = town;
    }

    /** Empty where there is none on the PATH or where Debian keeps it. */
    static Optional<Contestant> of(Town town) throws IOException {
        List<Path> places = new ArrayList<>(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList());
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                places.addAll(versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .toList());
            }
        }
        return places.stream()
                .map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new PgBench(program, town));
    }

    @Override
    public Kind kind() {
        return Kind.PGBENCH;
    }

    @Override
    public Town town() {
        return town;
    }

    @Override
    public Seen atFull(Requests requests, int seconds) throws IOException, InterruptedException {
        return run(requests.scenario(), seconds);
    }

    @Override
    public Seen steadily(Requests requests, double perSecond, int seconds) throws IOException, InterruptedException {
        return run(requests.scenario(), seconds, "-R", String.format(Locale.ROOT, "%.1f", perSecond));
    }

    private Seen run(Scenario scenario, int seconds, String... more) throws IOException, InterruptedException {
        forgetTimes();
        Path script = FOLDER.resolve("pgbench-" + scenario.name().toLowerCase(Locale.ROOT) + ".sql");
        Files.writeString(script, script(scenario));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-j", "2"));
        command.addAll(List.of("-c", String.valueOf(CONNECTIONS), "-T", String.valueOf(seconds)));
        command.addAll(List.of("-D", "k=0", "-l", "--log-prefix=" + LOG, "-f", script.toString()));
        command.addAll(List.of(more));
        String said = said(command);
        long failed = (long) number(said, "number of failed transactions: (\\d+)");
        return new Seen(
                (long) number(said, "number of transactions actually processed: (\\d+)"),
                failed,
                0,
                number(said, "tps = ([\\d.]+)"),
                times());
    }

    private String said(List<String> command) throws IOException, InterruptedException {
        Path output = FOLDER.resolve("pgbench.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        URI database = URI.create(town.settings.get("quarkus.datasource.reactive.url"));
        builder.environment()
                .putAll(Map.of(
                        "PGHOST", database.getHost(),
                        "PGPORT", String.valueOf(database.getPort()),
                        "PGDATABASE", database.getPath().substring(1),
                        "PGUSER", "sahyog",
                        "PGPASSWORD", town.settings.get("quarkus.datasource.password"),
                        "PGOPTIONS", "-c plan_cache_mode=force_generic_plan"));
        Process process = builder.start();
        Duration used = Duration.ZERO;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            used = process.info().totalCpuDuration().orElse(used);
        }
        processorTime = processorTime.plus(used);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("pgbench: " + Files.readString(output));
        }
        return Files.readString(output);
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static void forgetTimes() throws IOException {
        try (DirectoryStream<Path> logs = logs()) {
            for (Path log : logs) {
                Files.delete(log);
            }
        }
    }

    /** The third of each line; where a rate is given, it counts from when the transaction was due. */
    private static Histogram times() throws IOException {
        Histogram times = new Histogram(TimeUnit.SECONDS.toMicros(30), 3);
        try (DirectoryStream<Path> logs = logs()) {
            for (Path log : logs) {
                for (String line : Files.readAllLines(log)) {
                    times.recordValue(Math.min(TimeUnit.SECONDS.toMicros(30), Long.parseLong(line.split(" ")[2])));
                }
            }
        }
        return times;
    }

    private static DirectoryStream<Path> logs() throws IOException {
        return Files.newDirectoryStream(FOLDER, LOG.getFileName() + ".*");
    }

    private String script(Scenario scenario) {
        StringBuilder script = new StringBuilder(numbers(scenario));
        Map<String, String> values = values(scenario);
        send(script, PostingStatements.CLAIM, values, "");
        send(script, PostingStatements.HOLD, values, "");
        send(script, PostingStatements.ZONE, values, "");
        send(script, PostingStatements.IN_POOL, values, "");
        send(script, PostingStatements.LAST_RECEIPT, values, "last_");
        script.append("\\set receipt :last_coalesce + 1\n");
        send(script, PostingStatements.BEFORE, values, "before_");
        script.append("\\set next :before_number + 1\n");
        send(script, PostingStatements.POST, values, "");
        send(script, PostingStatements.INSERT, values, "");
        send(script, PostingStatements.WANTED, values, "");
        values.put(
                "entries",
                "bench.deed(" + id("917", ":n") + ", " + values.get("cluster") + ", " + values.get("pool") + ", "
                        + values.get("contribution") + ", " + values.get("payer") + ", :amount, :treasurer)");
        send(script, PostingStatements.JOURNAL, values, "");
        send(script, PostingStatements.VIEW, values, "view_");
        send(script, PostingStatements.KEEP, values, "");
        return script.append("commit;\n").toString();
    }

    /** With a prefix for what it answers, where that is used afterwards. */
    private static void send(StringBuilder script, Statement sql, Map<String, String> values, String prefix) {
        script.append(sql.with(values::get).strip()).append(prefix.isEmpty() ? ";\n" : " \\gset " + prefix + "\n");
    }

    private String numbers(Scenario scenario) {
        Pools pools = new Pools(town);
        int networks = town.networksPerCluster();
        String network = scenario == Scenario.POST_MANY ? "random(1, " + Pools.NETWORKS + ")" : "1";
        return String.join(
                "\n",
                "\\set k :k + 1",
                "\\set n :client_id * 1000000000 + :k",
                "\\set network " + network,
                "\\set pool (:network - 1) * " + Pools.OF_NETWORK + " + random(1, " + Pools.OF_NETWORK + ")",
                "\\set cluster 1 + (:network - 1) / " + networks,
                "\\set treasurer (:cluster - 1) * " + town.firmsPerCluster() + " + (:network - 1) % " + networks + " * "
                        + Pools.FIRMS + " + 1",
                "\\set payer :treasurer + random(1, " + (Pools.FIRMS - 1) + ")",
                "\\set amount 100 * random(1, 1000)",
                "begin;\n");
    }

    /** What the statements name, as SQL over the numbers. */
    private static Map<String, String> values(Scenario scenario) {
        Map<String, String> values = new HashMap<>();
        values.put("caller", "'pgbench'");
        values.put("key", id("919", ":n"));
        values.put("fingerprint", "repeat('0', 64)");
        values.put("cluster", id("c00", ":cluster"));
        values.put(
                "pool",
                scenario == Scenario.POST_MANY
                        ? id("f10", ":pool")
                        : "cast('" + Pools.onlyOne(scenario) + "' as uuid)");
        values.put("book", values.get("pool"));
        values.put("payer", id("100", ":payer"));
        values.put("year", String.valueOf(PostingStatements.year(Pools.paidOn())));
        values.put("day", "date '" + Pools.paidOn() + "'");
        values.put("now", "now()");
        values.put("amount", ":amount");
        values.put("contribution", id("f15", ":n"));
        values.put("thing", values.get("contribution"));
        values.put("id", id("f16", ":n"));
        values.put("number", ":next");
        values.put("receipt", ":receipt");
        values.put("kind", "'CONTRIBUTION'");
        values.put("into", "'CASH'");
        values.put("state", "'RECEIVED'");
        values.put("debtor", "cast(" + values.get("payer") + " as text)");
        values.put("version", "0");
        for (String nothing : List.of(
                "reverses", "note", "class", "reference", "reason", "reversed", "decided", "by", "pledge", "refusal")) {
            values.put(nothing, "null");
        }
        values.put("previous", ":before_hash");
        values.put("person", id("200", ":treasurer"));
        values.put("organisation", id("100", ":treasurer"));
        values.put("entries", "bench.entries(" + values.get("payer") + ", :amount)");
        values.put(
                "changes",
                "bench.changes(" + id("f00", ":network") + ", " + values.get("contribution") + ", "
                        + values.get("payer") + ")");
        values.put(
                "hash",
                "bench.hash(:before_hash, " + values.get("book") + ", :next, " + values.get("id") + ", "
                        + values.get("day") + ", now(), " + values.get("thing") + ", " + values.get("payer")
                        + ", :amount)");
        values.put("answer", ":view_jsonb_build_object");
        return values;
    }

    private static String id(String kind, String number) {
        return "id_of('" + kind + "', " + number + ")";
    }

    @Override
    public Duration processorTime() {
        return processorTime;
    }

    @Override
    public long memory() {
        return 0;
    }

    @Override
    public void close() {
        // Each run ends by itself.
    }
}
