package org.sahyog.local;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the product lives on this machine. Each value is a system property, or an environment variable of the same name
 * (`sahyog.local.postgres-port` is SAHYOG_LOCAL_POSTGRES_PORT).
 *
 * @param dataFolder everything that survives a restart; delete it to start afresh
 */
public record LocalSettings(
        Path dataFolder,
        Path keycloakHome,
        int apiPort,
        int managementPort,
        int postgresPort,
        int keycloakPort,
        int keycloakManagementPort) {

    static final String API_PORT = "quarkus.http.port";
    static final String MANAGEMENT_PORT = "quarkus.management.port";
    static final String POSTGRES_PORT = "sahyog.local.postgres-port";
    static final String KEYCLOAK_PORT = "sahyog.local.keycloak-port";
    static final String KEYCLOAK_MANAGEMENT_PORT = "sahyog.local.keycloak-management-port";
    static final String DATA_FOLDER = "sahyog.local.data-folder";

    static LocalSettings read() {
        return new LocalSettings(
                Path.of(value(DATA_FOLDER).orElse(".sahyog")).toAbsolutePath().normalize(),
                unpackedKeycloak(),
                port(API_PORT, 8080),
                port(MANAGEMENT_PORT, 8090),
                port(POSTGRES_PORT, 55432),
                port(KEYCLOAK_PORT, 8180),
                port(KEYCLOAK_MANAGEMENT_PORT, 8190));
    }

    static Optional<String> value(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(property))));
    }

    static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static int port(String property, int usual) {
        String text = value(property).orElse(String.valueOf(usual));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw new CannotStart(environmentName(property) + " is “" + text + "”; it must be a port number.");
        }
    }

    /** The build unpacks Keycloak beside the application: target/keycloak and target/quarkus-app/quarkus-run.jar. */
    private static Path unpackedKeycloak() {
        Path build = value("sahyog.local.build-folder").map(Path::of).orElseGet(LocalSettings::buildFolder);
        return keycloakIn(build).toAbsolutePath().normalize();
    }

    static Path keycloakIn(Path build) {
        return build.resolve("keycloak").resolve("keycloak-" + Versions.KEYCLOAK);
    }

    private static Path buildFolder() {
        Path jar = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);
        boolean packaged = jar.endsWith("quarkus-run.jar");
        return packaged ? jar.toAbsolutePath().resolve("../..").normalize() : Path.of("target");
    }
}
