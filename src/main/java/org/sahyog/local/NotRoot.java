package org.sahyog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. For root it runs in a user namespace, where root is nobody; where the machine forbids that, as most
 * containers do, it runs as the user nobody, who then owns its files.
 */
enum NotRoot {
    NOT_NEEDED(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODYS_ID = 65534;

    private final List<String> prefix;

    NotRoot(List<String> prefix) {
        this.prefix = prefix;
    }

    static NotRoot here() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return NOT_NEEDED;
        }
        return Commands.exists("unshare") && Commands.succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives these files to whoever runs PostgreSQL; refuses when he could not reach them. */
    void handOver(Path folder, Path... files) throws IOException {
        if (this != NOBODY) {
            return;
        }
        if (!Commands.exists("setpriv") || !Commands.succeeds(command("test", "-x", folder.toString()))) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root. Run as another user, or choose a data folder that the user"
                            + " nobody can enter: " + LocalSettings.environmentName(LocalSettings.DATA_FOLDER)
                            + "=...");
        }
        for (Path file : files) {
            Files.setAttribute(file, "unix:uid", NOBODYS_ID);
            Files.setAttribute(file, "unix:gid", NOBODYS_ID);
        }
    }

    private String[] command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toArray(String[]::new);
    }
}
