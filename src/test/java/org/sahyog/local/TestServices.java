package org.sahyog.local;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the services on free ports with the first test that asks, and stops them with the run. */
public final class TestServices {
    private static final LocalServices SERVICES = start();

    private TestServices() {}

    public static Map<String, String> settings() {
        return SERVICES.settings();
    }

    private static LocalServices start() {
        Path target = Path.of("target").toAbsolutePath();
        LocalSettings local = new LocalSettings(
                target.resolve("test-services"),
                target.resolve("keycloak/keycloak-26.7.3"),
                0,
                freePort(),
                freePort(),
                freePort());
        deleteTree(local.dataFolder().resolve("postgres"));
        deleteTree(local.dataFolder().resolve("postgres.ready"));
        return LocalServices.start(local, true, true, System.out::println);
    }

    /** Every run begins with an empty database; Keycloak, which takes long to build itself, is kept. */
    private static void deleteTree(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new IllegalStateException(noneFree);
        }
    }
}
