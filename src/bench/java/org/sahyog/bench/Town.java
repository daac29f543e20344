package org.sahyog.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.sahyog.local.FreePorts;
import org.sahyog.local.LocalServices;
import org.sahyog.local.LocalSettings;

/** A PostgreSQL of its own with made-up clusters, firms and events. It is filled once and kept in its folder. */
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
        Files.createDirectories(folder.getParent());
        LocalSettings local = new LocalSettings(folder, folder, 0, 0, FreePorts.next(), 0, 0);
        Town town = new Town(scale, folder, LocalServices.start(local, true, false, line -> {}));
        if (Files.notExists(folder.resolve("town.ready"))) {
            town.fill();
            Files.createFile(folder.resolve("town.ready"));
        }
        town.tidy();
        return town;
    }

    private void fill() throws SQLException, IOException {
        System.out.println("The town of scale " + scale + " is built");
        Flyway.configure()
                .dataSource(jdbc(), "sahyog_owner", settings.get("quarkus.datasource.owner.password"))
                .placeholders(Map.of("service_role", "sahyog"))
                .load()
                .migrate();
        String sql = text("/data.sql").replace(":scale", String.valueOf(scale));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    /** Takes back what a run registered, so that each begins with the same town. What is still under way ends first. */
    void tidy() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    lock table event_seats;
                    create temporary table anew as select id, event_id from registration where id::text not like '0197f700-%';
                    delete from notice where entity_id in (select id from anew);
                    delete from registration where id in (select id from anew);
                    delete from seat_log where registration_id in (select id from anew);
                    delete from deed where id::text not like '0197f800-%';
                    delete from change where xid > 1;
                    delete from idempotency_key where key::text not like '0197f900-%';
                    update event_seats s set taken = coalesce(
                        (select sum(r.seats) from registration r where r.event_id = s.event_id and r.state = 'REGISTERED'), 0)
                    where event_id in (select event_id from anew);
                    """);
            connection.commit();
            connection.setAutoCommit(true);
            for (String table : new String[] {
                "registration", "seat_log", "deed", "change", "idempotency_key", "event_seats", "notice"
            }) {
                statement.execute("vacuum " + table);
            }
        }
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
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String jdbc() {
        return settings.get("quarkus.datasource.owner.jdbc.url");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc(), "sahyog_owner", settings.get("quarkus.datasource.owner.password"));
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
