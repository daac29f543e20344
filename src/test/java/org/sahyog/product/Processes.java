package org.sahyog.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sahyog.local.TestServices;

/** PostgreSQL of the tests as the operating system sees it. */
final class Processes {
    private static final Path NUMBER = TestServices.FOLDER.resolve("postgres/postmaster.pid");

    private Processes() {}

    static ProcessHandle postgres() throws IOException {
        long number = Long.parseLong(Files.readAllLines(NUMBER).get(0).strip());
        return ProcessHandle.of(number).orElseThrow();
    }

    /** Nothing of it moves any more; what comes on its connections is taken by the system and stays there. */
    static List<ProcessHandle> freeze(ProcessHandle process) throws IOException, InterruptedException {
        signal("STOP", process);
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        for (ProcessHandle each : all) {
            signal("STOP", each);
        }
        return all;
    }

    static void thaw(List<ProcessHandle> frozen) throws IOException, InterruptedException {
        for (ProcessHandle each : frozen) {
            signal("CONT", each);
        }
    }

    static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
