package org.sahyog.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/** What the build brought along. The numbers are written in pom.xml alone. */
final class Versions {
    static final String KEYCLOAK = of("keycloak");
    static final String POSTGRES = of("postgres");

    private Versions() {}

    private static String of(String name) {
        Properties versions = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("/local/versions.properties")) {
            versions.load(Optional.ofNullable(file).orElseThrow());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return versions.getProperty(name);
    }
}
