package org.sahyog.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts the services on free ports with the first test that asks, and stops them with the run. */
public final class TestServices {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Where their data is. */
    public static final Path FOLDER = TARGET.resolve("test-services");

    private static final LocalServices SERVICES = start();

    private TestServices() {}

    public static Map<String, String> settings() {
        return SERVICES.settings();
    }

    /** Every run begins with an empty database and the realm as it is in the file; Keycloak, which takes long to build, is kept. */
    private static LocalServices start() {
        LocalSettings local = new LocalSettings(
                FOLDER, LocalSettings.keycloakIn(TARGET), 0, 0, FreePorts.next(), FreePorts.next(), FreePorts.next());
        try {
            Files.deleteIfExists(local.dataFolder().resolve("postgres.ready"));
            FileTree.delete(local.dataFolder().resolve("keycloak/data"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return LocalServices.start(local, true, true, System.out::println);
    }
}
