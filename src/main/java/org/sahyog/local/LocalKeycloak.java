package org.sahyog.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keycloak of this folder: a process of its own, built once, its realm imported at its first start. */
final class LocalKeycloak implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 240;

    private final DataFolder folder;
    private final LocalSettings settings;
    private final Consumer<String> progress;
    private final Path home;
    private final KeycloakProgram program;
    private @Nullable Process process;
    private boolean closed;

    LocalKeycloak(DataFolder folder, LocalSettings settings, Consumer<String> progress) {
        this.folder = folder;
        this.settings = settings;
        this.progress = progress;
        this.home = folder.resolve("keycloak");
        this.program = new KeycloakProgram(home, folder.resolve("keycloak.log"));
    }

    void start() throws IOException {
        program.endOrphans();
        Ports.requireFree(settings.keycloakPort(), LocalSettings.KEYCLOAK_PORT);
        Ports.requireFree(settings.keycloakManagementPort(), LocalSettings.KEYCLOAK_MANAGEMENT_PORT);
        build();
        boolean imported = Files.exists(home.resolve("data/imported"));
        if (!imported) {
            // An import that was cut off begins anew.
            FileTree.delete(home.resolve("data/h2"));
            copyRealm();
        }
        run();
        waitUntilReady();
        if (!imported) {
            Files.writeString(home.resolve("data/imported"), "");
        }
    }

    /** Once for each version of Keycloak: a start from what is built takes less time and memory. The data is kept. */
    private void build() throws IOException {
        Path built = home.resolve("built");
        if (Files.exists(built) && Files.readString(built).equals(Versions.KEYCLOAK)) {
            return;
        }
        if (Files.notExists(settings.keycloakHome())) {
            throw new CannotStart("There is no Keycloak at " + settings.keycloakHome() + ". Build with: mvn package");
        }
        progress.accept("Keycloak builds itself, once, for half a minute");
        FileTree.deleteAllBut(Set.of("data"), home);
        FileTree.copy(settings.keycloakHome(), home);
        if (Commands.waitFor(launch("build", "--db=dev-file", "--cache=local", "--health-enabled=true")) != 0) {
            throw endedEarly();
        }
        Files.writeString(built, Versions.KEYCLOAK);
    }

    private void run() throws IOException {
        launch(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--hostname=" + address(settings),
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--http-management-port=" + settings.keycloakManagementPort());
    }

    private synchronized Process launch(String... arguments) throws IOException {
        if (closed) {
            throw stopped();
        }
        ProcessBuilder builder = program.command(arguments);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secret("keycloak-admin"));
        builder.environment().put("SAHYOG_PROVISIONER_SECRET", folder.secret("sahyog-provisioner"));
        process = builder.start();
        return process;
    }

    private void waitUntilReady() {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (answers()) {
                return;
            }
            if (!isAlive()) {
                throw endedEarly();
            }
            if (second % 10 == 0) {
                progress.accept("Keycloak starts on port " + settings.keycloakPort() + " ... " + second + " s");
            }
            pause();
        }
        throw new CannotStart("Keycloak did not answer in " + PATIENCE_SECONDS + " s. See " + program.log());
    }

    private synchronized CannotStart endedEarly() {
        return closed
                ? stopped()
                : new CannotStart("Keycloak ended while it started. Its last words are in " + program.log());
    }

    private static CannotStart stopped() {
        return new CannotStart("Stopped while Keycloak was starting.");
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw stopped();
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

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    void startAgain() throws IOException {
        run();
    }

    private void copyRealm() throws IOException {
        Path target = home.resolve("data/import/sahyog-realm.json");
        Files.createDirectories(target.getParent());
        try (InputStream realm = LocalKeycloak.class.getResourceAsStream("/local/sahyog-realm.json")) {
            Files.copy(Optional.ofNullable(realm).orElseThrow(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            KeycloakProgram.end(process.toHandle());
        }
    }
}
