package org.sahyog.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from the class path. */
record PostgresPrograms(Path home, NotRoot user, Path log) {

    static PostgresPrograms unpack(DataFolder folder) throws IOException {
        Path home = folder.resolve("postgres-binaries").resolve(Versions.POSTGRES);
        if (Files.notExists(home)) {
            Path part = home.resolveSibling("unpacking");
            FileTree.delete(part);
            unpackInto(part);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(home, NotRoot.here(), folder.resolve("postgres-tools.log"));
    }

    /** Runs one to its end; what it says is in the log. */
    int run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = Commands.inOwnSession(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return Commands.waitFor(builder.start());
    }

    private static void unpackInto(Path folder) throws IOException {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive())) {
            if (packed == null) {
                throw new CannotStart("There is no PostgreSQL for this machine in the build (" + archive()
                        + "). Build it here with: mvn package; or use your own PostgreSQL, see README.md.");
            }
            TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed));
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + processor + ".txz";
    }
}
