package org.sahyog.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Keycloak of one data folder, watched while they run, and the settings with which the service finds them. */
public final class LocalServices implements AutoCloseable {
    private final DataFolder folder;
    private final LocalSettings local;
    private final @Nullable LocalPostgres postgres;
    private final @Nullable LocalKeycloak keycloak;
    private final Consumer<String> progress;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(LocalServices::daemon);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch apiStopped = new CountDownLatch(1);
    private volatile boolean apiRuns;

    private LocalServices(LocalSettings local, boolean withPostgres, boolean withKeycloak, Consumer<String> progress) {
        this.folder = DataFolder.open(local.dataFolder());
        this.local = local;
        this.progress = progress;
        postgres = withPostgres ? new LocalPostgres(folder, local.postgresPort()) : null;
        keycloak = withKeycloak ? new LocalKeycloak(folder, local, progress) : null;
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAfterTheApi, "local-services-end"));
    }

    /** Starts what is asked for; {@code progress} is told one line at a time. */
    @SuppressWarnings(
            "FutureReturnValueIgnored") // It looks after them until the process ends, and tells what fails itself.
    public static LocalServices start(
            LocalSettings local, boolean withPostgres, boolean withKeycloak, Consumer<String> progress) {
        LocalServices services = new LocalServices(local, withPostgres, withKeycloak, progress);
        try {
            services.startPostgres();
            services.startKeycloak();
            services.watch.scheduleWithFixedDelay(services::lookAfter, 2, 1, TimeUnit.SECONDS);
            return services;
        } catch (IOException | SQLException | RuntimeException failure) {
            services.close();
            throw failure instanceof CannotStart known
                    ? known
                    : new CannotStart("Cannot start: " + failure.getMessage());
        }
    }

    public Map<String, String> settings() {
        return settings;
    }

    void apiRuns() {
        apiRuns = true;
    }

    void apiHasStopped() {
        apiStopped.countDown();
    }

    /** Ctrl-C at any moment: what answers callers goes first, what it stands on afterwards, and the process waits for both. */
    private void closeAfterTheApi() {
        watch.shutdownNow();
        try {
            if (apiRuns && !apiStopped.await(20, TimeUnit.SECONDS)) {
                progress.accept("The API did not stop in time.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private void startPostgres() throws IOException, SQLException {
        if (postgres == null) {
            return;
        }
        progress.accept("PostgreSQL starts on port " + local.postgresPort());
        postgres.start();
        String place = "://127.0.0.1:" + local.postgresPort() + "/sahyog";
        settings.put("quarkus.datasource.reactive.url", "postgresql" + place);
        settings.put("quarkus.datasource.password", folder.secret("sahyog"));
        settings.put("quarkus.datasource.owner.jdbc.url", "jdbc:postgresql" + place);
        settings.put("quarkus.datasource.owner.password", folder.secret("sahyog_owner"));
        settings.put("sahyog.local.demo-data", "true");
        settings.put("sahyog.cursor-secret", folder.secret("cursor"));
        settings.put("sahyog.link-secret", folder.secret("link"));
        settings.put("sahyog.check-in-secret", folder.secret("check-in"));
        settings.put("sahyog.mail.folder", folder.resolve("mail").toString());
    }

    private void startKeycloak() throws IOException {
        if (keycloak == null) {
            return;
        }
        keycloak.start();
        settings.put("quarkus.oidc.auth-server-url", LocalKeycloak.address(local) + "/realms/sahyog");
        settings.put("quarkus.keycloak.admin-client.server-url", LocalKeycloak.address(local));
        settings.put("quarkus.keycloak.admin-client.client-secret", folder.secret("sahyog-provisioner"));
    }

    private void lookAfter() {
        try {
            if (postgres != null && !postgres.isAlive()) {
                progress.accept("PostgreSQL is gone and is started again");
                postgres.startAgain();
            }
            if (keycloak != null && !keycloak.isAlive()) {
                progress.accept("Keycloak is gone and is started again");
                keycloak.startAgain();
            }
        } catch (IOException | RuntimeException failure) {
            progress.accept("Not yet: " + failure.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "local-services");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        watch.shutdownNow();
        awaitWatch();
        try (folder) {
            if (keycloak != null) {
                keycloak.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            progress.accept("Could not stop cleanly: " + failure.getMessage());
        }
    }

    /** A restart that has begun ends first, else it would outlive us. */
    private void awaitWatch() {
        try {
            if (!watch.awaitTermination(10, TimeUnit.SECONDS)) {
                progress.accept("A restart is still going on.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
