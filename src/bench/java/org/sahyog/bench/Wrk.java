package org.sahyog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As many requests as it can take, over {@link #CONNECTIONS} connections: wrk. */
final class Wrk {
    static final int CONNECTIONS = 32;
    private static final int THREADS = 2;
    /** After a run that is counted exactly: what has been sent is answered meanwhile. */
    private static final int GRACE_SECONDS = 2;

    /** What it leaves unanswered when it ends is served all the same, and counts for the service’s most at once. */
    private static final int LEFT_MILLIS = 500;

    private final Path script = Path.of("target/bench/load.lua");

    Wrk() throws IOException {
        try (var stream = Wrk.class.getResourceAsStream("/load.lua")) {
            Files.write(script, stream.readAllBytes());
        }
    }

    Seen run(String address, Requests requests, int seconds) throws IOException, InterruptedException {
        boolean exact = requests.scenario().posts();
        List<String> command = new ArrayList<>(List.of("wrk", "-t" + THREADS, "-c" + CONNECTIONS));
        command.addAll(List.of("-d" + (exact ? seconds + GRACE_SECONDS : seconds) + "s", "-s", script.toString()));
        command.addAll(List.of(address, "--", requests.file().toString()));
        command.addAll(List.of(requests.tokenFile().toString(), String.valueOf(THREADS)));
        if (exact) {
            command.add(String.valueOf(seconds));
        }
        String said = said(command);
        long answered = (long) number(said, "(\\d+) requests in");
        long failed = (long) number(said, "Non-2xx or 3xx responses: (\\d+)");
        double perSecond = exact ? 1.0 * answered / seconds : number(said, "Requests/sec: +([\\d.]+)");
        return new Seen(answered - failed, failed, exact ? 0 : CONNECTIONS, perSecond, Seen.NO_TIMES);
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes());
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk: " + said);
        }
        Thread.sleep(LEFT_MILLIS);
        return said;
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
