package org.sahyog.operation.health;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The version of the schema that this build brings: that of its latest migration. */
final class Schema {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    private Schema() {}

    static int version() {
        AtomicInteger latest = new AtomicInteger();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(),
                    "db/migration",
                    folder -> latest.accumulateAndGet(latestIn(folder), Math::max));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (latest.get() == 0) {
            throw new IllegalStateException("This build holds no migrations.");
        }
        return latest.get();
    }

    private static int latestIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(migration -> Integer.parseInt(migration.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
