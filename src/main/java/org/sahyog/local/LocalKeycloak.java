package org.sahyog.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keycloak of this folder: a process of its own, its realm imported at its first start. */
final class LocalKeycloak implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 240;

    private final DataFolder folder;
    private final LocalSettings settings;
    private Process process;

    private LocalKeycloak(DataFolder folder, LocalSettings settings, Process process) {
        this.folder = folder;
        this.settings = settings;
        this.process = process;
    }

    static LocalKeycloak start(DataFolder folder, LocalSettings settings, Consumer<String> progress)
            throws IOException {
        Path home = folder.resolve("keycloak");
        boolean fresh = Files.notExists(home.resolve("ready"));
        if (fresh) {
            copy(settings.keycloakHome(), home);
            importRealm(home);
        }
        LocalKeycloak keycloak = new LocalKeycloak(folder, settings, run(folder, settings));
        keycloak.waitUntilReady(fresh, progress);
        Files.writeString(home.resolve("ready"), "");
        return keycloak;
    }

    /** Ends the process that a crash of an earlier run left behind, if its number still belongs to it. */
    static void endOrphan(DataFolder folder) {
        Path file = folder.resolve("keycloak.pid");
        try {
            if (Files.exists(file)) {
                String[] noted = Files.readString(file).split(" ");
                ProcessHandle.of(Long.parseLong(noted[0]))
                        .filter(orphan -> startOf(orphan).equals(noted[1]))
                        .ifPresent(LocalKeycloak::end);
                Files.delete(file);
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new CannotStart("The file " + file + " cannot be read. Delete it if no Keycloak of Sahyog runs.");
        }
    }

    private static Process run(DataFolder folder, LocalSettings settings) throws IOException {
        Path home = folder.resolve("keycloak");
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.keycloakPort(),
                        "--http-management-port=" + settings.keycloakManagementPort(),
                        "--health-enabled=true")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96M");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secret("keycloak-admin"));
        builder.environment().put("SAHYOG_PROVISIONER_SECRET", folder.secret("sahyog-provisioner"));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        Process process = builder.start();
        Files.writeString(folder.resolve("keycloak.pid"), process.pid() + " " + startOf(process.toHandle()));
        return process;
    }

    private void waitUntilReady(boolean fresh, Consumer<String> progress) throws IOException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (answers()) {
                return;
            }
            if (!process.isAlive()) {
                throw new CannotStart(
                        "Keycloak ended while it started. Its last words are in " + folder.resolve("keycloak.log"));
            }
            if (second % 10 == 0) {
                String what = fresh ? "Keycloak builds itself the first time, about a minute" : "Keycloak starts";
                progress.accept(what + " ... " + second + " s");
            }
            pause();
        }
        throw new CannotStart(
                "Keycloak did not answer in " + PATIENCE_SECONDS + " s. See " + folder.resolve("keycloak.log"));
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while Keycloak was starting.");
        }
    }

    /** The discovery document answers last; a log line that says "started" comes too early. */
    private boolean answers() {
        try {
            URI discovery = URI.create(address(settings) + "/realms/sahyog/.well-known/openid-configuration");
            HttpURLConnection connection = (HttpURLConnection) discovery.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String address(LocalSettings settings) {
        return "http://127.0.0.1:" + settings.keycloakPort();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void startAgain() throws IOException {
        process = run(folder, settings);
    }

    private static void importRealm(Path home) throws IOException {
        Path target = home.resolve("data/import/sahyog-realm.json");
        Files.createDirectories(target.getParent());
        try (InputStream realm = LocalKeycloak.class.getResourceAsStream("/local/sahyog-realm.json")) {
            Files.copy(Optional.ofNullable(realm).orElseThrow(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            throw new CannotStart("There is no Keycloak at " + from + ". Build with: mvn package");
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The script starts Java as its child or becomes it: the whole family ends. */
    private static void end(ProcessHandle parent) {
        List<ProcessHandle> family = parent.descendants().toList();
        family.forEach(ProcessHandle::destroy);
        parent.destroy();
        parent.onExit().completeOnTimeout(parent, 15, TimeUnit.SECONDS).join();
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        parent.destroyForcibly();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    @Override
    public void close() throws IOException {
        end(process.toHandle());
        Files.deleteIfExists(folder.resolve("keycloak.pid"));
    }
}
