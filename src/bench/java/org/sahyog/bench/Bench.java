package org.sahyog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks several servers the same things, in turn and several times over, and prints what each needed. Arguments, all optional:
 * {@code servers=service,bare,equal,service@10 scenarios=event,list seconds=4 rounds=3 warm=60000}; {@code @10} is the town with a
 * hundred times the data, {@code warm} the number of requests before anything is measured, and
 * {@code profile} records where the time goes: {@code target/bench/<server>.jfr}.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench");
    /** Of what the slowest can do: at that rate the times of all are taken. */
    private static final double STEADY = 0.4;

    private final Map<String, String> wishes;
    private final People people;
    private final Map<Integer, Town> towns = new LinkedHashMap<>();
    private final List<Contestant> contestants = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();

    private Bench(Map<String, String> wishes) throws IOException {
        people = new People();
        this.wishes = wishes;
    }

    /** See the class. */
    public static void main(String... arguments) throws Exception {
        Map<String, String> wishes = new HashMap<>();
        for (String argument : String.join(" ", arguments).split(" ")) {
            String[] parts = argument.split("=", 2);
            wishes.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        Files.createDirectories(FOLDER);
        Bench bench = new Bench(wishes);
        try {
            bench.run();
        } finally {
            bench.end();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        startAll();
        List<Figure> figures = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            figures.addAll(measure(scenario));
            Figure.print(figures);
        }
        System.out.println();
        for (Contestant each : contestants) {
            System.out.printf(Locale.ROOT, "%s was ready after %.1f s%n", each.name(), each.start.toMillis() / 1000.0);
        }
    }

    private void startAll() throws IOException, SQLException, InterruptedException {
        for (String name : wish("servers", "service,bare,equal").split(",")) {
            String[] parts = name.split("@");
            int scale = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            if (!towns.containsKey(scale)) {
                towns.put(scale, Town.open(scale));
                people.write(towns.get(scale), tokens(towns.get(scale)));
            }
            Contestant.Kind kind = Contestant.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
            contestants.add(new Contestant(kind, towns.get(scale), people, wishes.containsKey("profile")));
        }
    }

    private List<Scenario> scenarios() {
        String all = String.join(
                ",", Arrays.stream(Scenario.values()).map(Enum::name).toList());
        return Arrays.stream(wish("scenarios", all).split(","))
                .map(name -> Scenario.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Everyone is warmed up; then each has its turn in each round. */
    private List<Figure> measure(Scenario scenario) throws Exception {
        List<Contestant> those = contestants.stream()
                .filter(each -> scenario.compared || !isMinimal(each))
                .toList();
        Map<Contestant, List<Scenario.Ask>> asks = new HashMap<>();
        for (Contestant each : those) {
            asks.put(each, asks(scenario, each.town));
        }
        if (!scenario.writes()) {
            compare(those, asks);
        }
        Wrk wrk = new Wrk();
        for (Contestant each : those) {
            warmUp(scenario, each, wrk);
        }
        Map<Contestant, Sums> sums = new LinkedHashMap<>();
        those.forEach(each -> sums.put(each, new Sums()));
        for (int round = 0; round < number("rounds", 3); round++) {
            for (Contestant each : those) {
                load(scenario, each, wrk, sums.get(each));
            }
        }
        double rate =
                STEADY * sums.values().stream().mapToDouble(Sums::median).min().orElseThrow();
        try (SteadyLoad steady = new SteadyLoad()) {
            // The first time warms the load itself up.
            steady.run(those.get(0), asks.get(those.get(0)), lines(tokens(those.get(0).town)), rate, 2);
            those.get(0).town.tidy();
            for (int round = 0; round < number("rounds", 3); round++) {
                for (Contestant each : those) {
                    SteadyLoad.Seen seen =
                            steady.run(each, asks.get(each), lines(tokens(each.town)), rate, number("seconds", 4));
                    refuseFailed(scenario, each, seen.failed());
                    sums.get(each).half.add(seen.times().getValueAtPercentile(50) / 1000.0);
                    sums.get(each).most.add(seen.times().getValueAtPercentile(99) / 1000.0);
                    tidy(scenario, each.town);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Contestant each : those) {
            figures.add(sums.get(each).figure(scenario, each, rate));
        }
        return figures;
    }

    /** Until the compiler of the JVM has seen enough of it, or patience ends. */
    private void warmUp(Scenario scenario, Contestant contestant, Wrk wrk) throws Exception {
        long requests = 0;
        for (int n = 0; n < 20 && requests < number("warm", 60_000); n++) {
            requests += wrk.run(contestant, file(scenario, contestant.town), tokens(contestant.town), 3)
                    .requests();
            tidy(scenario, contestant.town);
        }
    }

    private void load(Scenario scenario, Contestant contestant, Wrk wrk, Sums sums) throws Exception {
        Duration own = contestant.processorTime();
        Duration database = contestant.town.processorTime();
        Wrk.Seen seen =
                wrk.run(contestant, file(scenario, contestant.town), tokens(contestant.town), number("seconds", 4));
        refuseFailed(scenario, contestant, seen.failed());
        sums.perSecond.add(seen.perSecond());
        sums.requests += seen.requests();
        sums.own = sums.own.plus(contestant.processorTime().minus(own));
        sums.database = sums.database.plus(contestant.town.processorTime().minus(database));
        tidy(scenario, contestant.town);
    }

    private static void tidy(Scenario scenario, Town town) throws SQLException {
        if (scenario.writes()) {
            town.tidy();
        }
    }

    private static void refuseFailed(Scenario scenario, Contestant contestant, long failed) {
        if (failed > 0) {
            System.out.printf("%s: %s refused or lost %d requests%n", scenario.title, contestant.name(), failed);
        }
    }

    private static final class Sums {
        final List<Double> perSecond = new ArrayList<>();
        final List<Double> half = new ArrayList<>();
        final List<Double> most = new ArrayList<>();
        long requests;
        Duration own = Duration.ZERO;
        Duration database = Duration.ZERO;

        double median() {
            return Figure.median(array(perSecond));
        }

        Figure figure(Scenario scenario, Contestant contestant, double rate) throws IOException {
            return new Figure(
                    scenario,
                    contestant,
                    array(perSecond),
                    own.toNanos() / 1000.0 / requests,
                    database.toNanos() / 1000.0 / requests,
                    array(half),
                    array(most),
                    rate,
                    contestant.memory());
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** All must answer alike, else they do not do the same. */
    private void compare(List<Contestant> those, Map<Contestant, List<Scenario.Ask>> asks) throws Exception {
        Map<Town, JsonNode> first = new HashMap<>();
        for (Contestant each : those) {
            Scenario.Ask ask = asks.get(each).get(0);
            HttpResponse<String> answer = each.get(
                    ask.path(),
                    "Authorization",
                    "Bearer " + lines(tokens(each.town)).get(ask.token() - 1),
                    "Acting-For",
                    ask.organisation().toString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(each.name() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            JsonNode tree = json.readTree(answer.body());
            if (tree instanceof ObjectNode object) {
                object.remove(List.of("next", "inside", "facts", "openProposals", "waiting"));
            }
            if (!first.computeIfAbsent(each.town, town -> tree).equals(tree)) {
                Files.writeString(FOLDER.resolve("otherwise.json"), tree + "\n" + first.get(each.town));
                throw new IllegalStateException(each.name() + " answers otherwise, see target/bench/otherwise.json");
            }
        }
    }

    private List<Scenario.Ask> asks(Scenario scenario, Town town) throws Exception {
        String cursor = scenario.isDeep() ? deepCursor(scenario, town) : "";
        List<Scenario.Ask> asks = scenario.asks(town, cursor);
        Files.write(file(scenario, town), asks.stream().map(Scenario.Ask::line).toList());
        return asks;
    }

    /** Of the last page but one, which a person reaches who scrolls through all there is. */
    private String deepCursor(Scenario scenario, Town town) throws Exception {
        Contestant ours = contestants.stream()
                .filter(each -> each.town == town && !isMinimal(each))
                .findFirst()
                .orElseThrow();
        String token = lines(tokens(town)).get(0);
        String before = "";
        String cursor = "";
        while (true) {
            String path = scenario.firstPage() + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            JsonNode next = json.readTree(
                            ours.get(path, "Authorization", "Bearer " + token).body())
                    .get("next");
            if (next == null) {
                return before;
            }
            before = cursor.isEmpty() ? next.asText() : cursor;
            cursor = next.asText();
        }
    }

    private static boolean isMinimal(Contestant each) {
        return each.kind == Contestant.Kind.BARE || each.kind == Contestant.Kind.EQUAL;
    }

    private static Path file(Scenario scenario, Town town) {
        return FOLDER.resolve(scenario.name().toLowerCase(Locale.ROOT) + "-" + town.scale + ".txt");
    }

    private static Path tokens(Town town) {
        return FOLDER.resolve("tokens-" + town.scale + ".txt");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private String wish(String name, String usual) {
        return wishes.getOrDefault(name, usual);
    }

    private int number(String name, int usual) {
        return Integer.parseInt(wish(name, String.valueOf(usual)));
    }

    private void end() throws InterruptedException {
        for (Contestant each : contestants) {
            each.close();
        }
        towns.values().forEach(Town::close);
        people.close();
    }
}
