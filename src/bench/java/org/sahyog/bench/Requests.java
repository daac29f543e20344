package org.sahyog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sahyog.bench.baseline.Cursors;

/**
 * All that is asked in one scenario of one town, in a file too, for wrk.
 *
 * @param tokens of those who ask, by the numbers of {@link Scenario.Ask#token}
 */
record Requests(Scenario scenario, Path file, List<Scenario.Ask> asks, Path tokenFile, List<String> tokens) {
    /** With which all contestants, and we, seal cursors. */
    static final String CURSOR_SECRET = "sahyog-bench-cursors-are-no-secret";

    static Requests of(Scenario scenario, Town town, Path tokenFile, List<Scenario.Ask> asks) throws IOException {
        Path file = tokenFile.resolveSibling(scenario.name().toLowerCase(Locale.ROOT) + "-" + town.scale + ".txt");
        Files.write(file, asks.stream().map(Scenario.Ask::line).toList());
        return new Requests(scenario, file, asks, tokenFile, Files.readAllLines(tokenFile));
    }

    String token(Scenario.Ask ask) {
        return tokens.get(ask.token() - 1);
    }

    /** As the service seals it: nobody scrolls through half a million lines to find the last page. */
    static String cursor(List<?> key, String path) {
        System.setProperty("sahyog.cursor-secret", CURSOR_SECRET);
        return Cursors.seal(key.stream().map(String::valueOf).toList(), path + "{}");
    }
}
