package org.sahyog.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

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
        LocalServices services = LocalServices.start(local, true, true, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        return services;
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new IllegalStateException(noneFree);
        }
    }
}
