package org.sahyog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/** PostgreSQL 18 of this folder: reachable by password only, with one role that owns the tables and one that the service uses. */
final class LocalPostgres implements AutoCloseable {
    private final DataFolder folder;
    private final int port;
    private final Path data;
    private boolean closed;

    LocalPostgres(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
        this.data = folder.resolve("postgres");
    }

    synchronized void start() throws IOException, SQLException {
        PostgresPrograms programs = PostgresPrograms.unpack(folder);
        endOrphan(programs);
        Ports.requireFree(port, LocalSettings.POSTGRES_PORT);
        // A first start that was cut off begins anew: nothing of value is in it before the roles are made.
        boolean fresh = Files.notExists(folder.resolve("postgres.ready"));
        if (fresh) {
            FileTree.delete(data);
            makeData(programs);
        }
        run(programs);
        if (fresh) {
            makeRoles();
            Files.writeString(folder.resolve("postgres.ready"), "");
        }
    }

    /** After it died: its files are as the last commit left them. */
    synchronized void startAgain() throws IOException {
        run(PostgresPrograms.unpack(folder));
    }

    /** The password is there from the first moment: at no time can everyone on this machine come in. */
    private void makeData(PostgresPrograms programs) throws IOException {
        Files.createDirectory(data);
        Path password = Files.createTempFile(folder.path(), "initdb", "", DataFolder.OWNER_ONLY);
        try {
            Files.writeString(password, folder.secret("postgres"));
            programs.user().handOver(folder.path(), data, password);
            int failed = programs.run(
                    "initdb",
                    "--pgdata=" + data,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=" + (isMac() ? "en_US.UTF-8" : "C.UTF-8"),
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            refuseIf(failed != 0, "PostgreSQL could not make its files.", programs.log());
        } finally {
            Files.delete(password);
        }
    }

    private void run(PostgresPrograms programs) throws IOException {
        if (closed) {
            throw new CannotStart("Stopped while it was starting.");
        }
        Path log = folder.resolve("postgres.log");
        Files.writeString(log, "");
        programs.user().handOver(folder.path(), log);
        int failed = programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100"
                        + " -c timezone=UTC");
        refuseIf(failed != 0, "PostgreSQL did not start.", log);
    }

    private static void refuseIf(boolean failed, String what, Path log) {
        if (failed) {
            throw new CannotStart(what + " Its last words are in " + log);
        }
    }

    private void makeRoles() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role sahyog_owner login password '" + folder.secret("sahyog_owner") + "'");
            statement.execute("create role sahyog login password '" + folder.secret("sahyog") + "'");
            statement.execute("create database sahyog owner sahyog_owner");
        }
        try (Connection connection = connect("sahyog");
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to sahyog_owner");
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", folder.secret("postgres"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
    }

    boolean isAlive() throws IOException {
        return server().isPresent();
    }

    /** A crash of an earlier run left it running; or it left a number behind that now belongs to somebody else, and would not start. */
    private void endOrphan(PostgresPrograms programs) throws IOException {
        if (server().isPresent()) {
            stop(programs);
        } else if (noted().flatMap(ProcessHandle::of).isPresent()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        return noted().flatMap(ProcessHandle::of).filter(this::servesThisFolder);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("bin/postgres -D " + data + " ");
    }

    private Optional<Long> noted() throws IOException {
        Path file = data.resolve("postmaster.pid");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .findFirst()
                        .map(String::strip)
                        .map(Long::valueOf)
                : Optional.empty();
    }

    private void stop(PostgresPrograms programs) throws IOException {
        if (programs.run("pg_ctl", "stop", "--wait", "--timeout=20", "--mode=fast", "--pgdata=" + data) != 0) {
            programs.run("pg_ctl", "stop", "--wait", "--timeout=10", "--mode=immediate", "--pgdata=" + data);
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (server().isPresent()) {
            stop(PostgresPrograms.unpack(folder));
        }
    }
}
