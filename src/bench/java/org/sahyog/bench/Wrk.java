package org.sahyog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As many requests as it can take, over {@link #CONNECTIONS} connections: wrk. */
final class Wrk {
    static final int CONNECTIONS = 32;
    private static final int THREADS = 2;

    private final Path script = Path.of("target/bench/load.lua");

    Wrk() throws IOException {
        try (var stream = Wrk.class.getResourceAsStream("/load.lua")) {
            Files.write(script, stream.readAllBytes());
        }
    }

    /** What wrk saw in {@code seconds}. */
    record Seen(long requests, double perSecond, long failed) {}

    Seen run(Contestant contestant, Path asks, Path tokens, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t" + THREADS,
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        contestant.address(),
                        "--",
                        asks.toString(),
                        tokens.toString(),
                        String.valueOf(THREADS))
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes());
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk: " + said);
        }
        long requests = (long) number(said, "(\\d+) requests in");
        long failed = (long) number(said, "Non-2xx or 3xx responses: (\\d+)");
        return new Seen(requests, number(said, "Requests/sec: +([\\d.]+)"), failed);
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
