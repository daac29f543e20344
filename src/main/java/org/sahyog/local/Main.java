package org.sahyog.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.atomic.AtomicInteger;
import org.sahyog.operation.Migration;

/** Starts the product with what the configuration does not name, and ends it all together. */
@QuarkusMain(name = "local")
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        if (Migration.isAskedFor(arguments)) {
            Migration.start(arguments);
            return;
        }
        SignInForExplorer.switchOn();
        LocalServices services;
        LocalSettings local;
        boolean withPostgres =
                LocalSettings.value("quarkus.datasource.reactive.url").isEmpty();
        boolean withKeycloak =
                LocalSettings.value("quarkus.oidc.auth-server-url").isEmpty();
        if (!withPostgres && !withKeycloak) {
            Quarkus.run(arguments);
            return;
        }
        try {
            refuseWindows();
            local = LocalSettings.read();
            Ports.requireFree(local.apiPort(), LocalSettings.API_PORT);
            Ports.requireFree(local.managementPort(), LocalSettings.MANAGEMENT_PORT);
            services = LocalServices.start(local, withPostgres, withKeycloak, line -> System.out.println("  " + line));
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
            return;
        }
        services.settings().forEach(System::setProperty);
        Welcome.printWhenReady(local, withKeycloak);
        if (isReloading()) {
            Quarkus.run(arguments);
            return;
        }
        services.apiRuns();
        AtomicInteger exitCode = new AtomicInteger();
        Quarkus.run(null, (code, failure) -> end(services, exitCode, code), arguments);
        System.exit(exitCode.get());
    }

    /**
     * In dev mode a change of the code ends a run and calls main again, which finds the settings of the first and starts nothing anew.
     * Quarkus itself says that it is in dev mode only once it runs.
     */
    private static boolean isReloading() {
        return Main.class.getClassLoader().getClass().getSimpleName().equals("QuarkusClassLoader");
    }

    private static void refuseWindows() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            throw new CannotStart(
                    "The embedded PostgreSQL and Keycloak run on Linux and macOS. On Windows use WSL 2, or your own"
                            + " services: see README.md.");
        }
    }

    private static void end(LocalServices services, AtomicInteger exitCode, int code) {
        exitCode.set(code);
        services.apiHasStopped();
    }
}
