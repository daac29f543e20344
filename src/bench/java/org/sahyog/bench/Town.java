package org.sahyog.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.sahyog.local.FreePorts;
import org.sahyog.local.LocalServices;
import org.sahyog.local.LocalSettings;

/** A PostgreSQL of its own with made-up clusters, firms, events and cost pools. It is filled once and kept in its folder. */
final class Town implements AutoCloseable {
    /** Of the first cluster, whose feed is the long one, so many call in the smallest and in the largest town. */
    static final int BOARD_READERS = 40;

    final int scale;
    final Map<String, String> settings;
    private final Path folder;
    private final LocalServices services;

    private Town(int scale, Path folder, LocalServices services) {
        this.scale = scale;
        this.folder = folder;
        this.services = services;
        this.settings = services.settings();
    }

    /** {@code scale} times as many clusters as the smallest town has, and in each as many times more firms and events. */
    static Town open(int scale) throws IOException, SQLException {
        Path folder = Path.of("target/bench/town-" + scale).toAbsolutePath();
        Path ready = folder.resolve("town.ready");
        String plan = plan();
        if (Files.notExists(ready) || !Files.readString(ready).equals(plan)) {
            remove(folder);
        }
        Files.createDirectories(folder.getParent());
        LocalSettings local = new LocalSettings(folder, folder, 0, 0, FreePorts.next(), 0, 0);
        Town town = new Town(scale, folder, LocalServices.start(local, true, false, line -> {}));
        if (Files.notExists(ready)) {
            town.fill();
            Files.writeString(ready, plan);
        }
        town.execute(text("/books.sql"));
        town.execute(text("/doors.sql"));
        town.tidy();
        return town;
    }

    /** What a town is made of: one that was made of something else is built anew. */
    private static String plan() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(data().getBytes(StandardCharsets.UTF_8));
        return String.valueOf(sum.getValue());
    }

    private static String data() throws IOException {
        return text("/data.sql")
                + text("/pools.sql")
                + text("/practices.sql").replace(":words", Practices.rows())
                + text("/halls.sql");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private void fill() throws SQLException, IOException {
        System.out.println("The town of scale " + scale + " is built");
        Flyway.configure()
                .dataSource(jdbc(), "sahyog_owner", settings.get("quarkus.datasource.owner.password"))
                .placeholders(Map.of("service_role", "sahyog"))
                .load()
                .migrate();
        execute(data().replace(":scale", String.valueOf(scale)));
        vacuum("analyze");
    }

    /** All of it or nothing. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    private void vacuum(String... what) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : what) {
                statement.execute("vacuum " + each);
            }
        }
    }

    /** Until the service’s role is at work no more, for a while: what a run has left open may still be done. */
    void awaitQuiet() throws SQLException, InterruptedException {
        try (Connection connection = connect("sahyog", settings.get("quarkus.datasource.password"));
                PreparedStatement busy = connection.prepareStatement("""
                        select 1 from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid() and state <> 'idle'
                        """)) {
            int quiet = 0;
            for (int n = 0; quiet < 4 && n < 200; n++) {
                quiet = busy.executeQuery().next() ? 0 : quiet + 1;
                Thread.sleep(50);
            }
        }
    }

    /** Takes back what a run wrote, so that each begins with the same town. What is still under way ends first. */
    void tidy() throws SQLException {
        execute("""
                lock table event_seats, ledger_book;
                create temporary table anew as select id, event_id from registration where id::text not like '0197f700-%';
                delete from check_in_scan where id::text not like '0197fa20-%';
                delete from attendance where id::text not like '0197fa10-%';
                delete from notice where entity_id in (select id from anew);
                delete from registration where id in (select id from anew);
                delete from seat_log where registration_id in (select id from anew);
                delete from deed where id::text not like '0197f800-%';
                delete from change where xid > 1;
                delete from idempotency_key where key::text not like '0197f900-%';
                update event_seats s set taken = coalesce(
                    (select sum(r.seats) from registration r where r.event_id = s.event_id and r.state = 'REGISTERED'), 0)
                where event_id in (select event_id from anew);
                drop table anew;
                call bench.take_back();
                """);
        vacuum("registration", "seat_log", "deed", "change", "idempotency_key", "event_seats", "notice");
        vacuum("attendance", "check_in_scan");
        vacuum(
                "cost_pool",
                "cost_pool_contribution",
                "ledger_transaction",
                "ledger_entry",
                "ledger_balance",
                "ledger_tally",
                "ledger_book");
    }

    /** The first row. */
    List<Object> row(String sql, Object value) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getObject(column));
                }
                return row;
            }
        }
    }

    Books books() {
        return new Books(this);
    }

    int clusters() {
        return 5 * scale;
    }

    int firmsPerCluster() {
        return 400 * scale;
    }

    int networksPerCluster() {
        return 10 * scale;
    }

    int eventsPerCluster() {
        return 80 * scale;
    }

    static UUID id(String kind, long n) {
        return UUID.fromString("0197f" + kind + "-0000-7000-8000-" + String.format("%012d", n));
    }

    /** What PostgreSQL has spent of the processors, all its processes together. */
    Duration processorTime() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        return ProcessHandle.of(postmaster)
                .orElseThrow()
                .children()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(ended(postmaster), Duration::plus);
    }

    /** Of those that have ended, where the system tells: in hundredths of a second, as Linux counts. */
    private static Duration ended(long postmaster) throws IOException {
        Path stat = Path.of("/proc/" + postmaster + "/stat");
        if (Files.notExists(stat)) {
            return Duration.ZERO;
        }
        String[] afterName = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return Duration.ofMillis(10 * (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])));
    }

    private String jdbc() {
        return settings.get("quarkus.datasource.owner.jdbc.url");
    }

    Connection connect() throws SQLException {
        return connect("sahyog_owner", settings.get("quarkus.datasource.owner.password"));
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(jdbc(), role, password);
    }

    private static String text(String resource) throws IOException {
        try (var stream = Town.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        services.close();
    }
}
