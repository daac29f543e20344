package org.sahyog.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How this machine runs a program for us. */
final class Commands {
    private Commands() {}

    /**
     * In a session of its own, where the machine can: Ctrl-C in a terminal then reaches our JVM alone, and we end what we
     * started in the right order.
     */
    static ProcessBuilder inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (exists("setsid")) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }

    static boolean exists(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** True when it ends well. */
    static boolean succeeds(String... command) throws IOException {
        return waitFor(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start())
                == 0;
    }

    static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while it was starting.");
        }
    }
}
