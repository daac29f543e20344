package org.sahyog.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * PostgreSQL 18 of this folder. Durable (the library's own defaults lose acknowledged rows on a crash), reachable by password only,
 * with one role that owns the tables and one that the service uses.
 */
final class LocalPostgres implements AutoCloseable {
    private static final String PASSWORD_ONLY = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DataFolder folder;
    private final int port;
    private EmbeddedPostgres server;

    private LocalPostgres(DataFolder folder, int port, EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    static LocalPostgres start(DataFolder folder, int port) throws IOException, SQLException {
        Logger.getLogger("io.zonky").setLevel(Level.OFF);
        Path data = folder.resolve("postgres");
        // A first start that was cut off begins anew: nothing of value is in it before the roles have their passwords.
        boolean fresh = Files.notExists(folder.resolve("postgres.ready"));
        LocalPostgres postgres = new LocalPostgres(folder, port, run(folder, port));
        if (fresh) {
            postgres.prepare(data);
            Files.writeString(folder.resolve("postgres.ready"), "");
        }
        return postgres;
    }

    private static EmbeddedPostgres run(DataFolder folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setConnectConfig("password", folder.secret("postgres"))
                .start();
    }

    /** A new folder trusts everyone on the machine until the roles have their passwords. */
    private void prepare(Path data) throws IOException, SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + folder.secret("postgres") + "'");
            statement.execute("drop database if exists sahyog");
            statement.execute("drop role if exists sahyog, sahyog_owner");
            statement.execute("create role sahyog_owner login password '" + folder.secret("sahyog_owner") + "'");
            statement.execute("create role sahyog login password '" + folder.secret("sahyog") + "'");
            statement.execute("create database sahyog owner sahyog_owner");
        }
        try (Connection connection = connect("sahyog");
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to sahyog_owner");
            Files.writeString(data.resolve("pg_hba.conf"), PASSWORD_ONLY);
            statement.execute("select pg_reload_conf()");
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", folder.secret("postgres"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
    }

    boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    /** After it died: its files are as the last commit left them. Closing first frees the lock that the library holds. */
    void startAgain() throws IOException {
        closeQuietly();
        server = run(folder, port);
    }

    private void closeQuietly() {
        try {
            server.close();
        } catch (IOException | RuntimeException alreadyGone) {
            Logger.getLogger(LocalPostgres.class.getName()).log(Level.FINE, "was gone already", alreadyGone);
        }
    }

    @Override
    public void close() {
        closeQuietly();
    }
}
