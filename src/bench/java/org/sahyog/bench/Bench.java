package org.sahyog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks several servers the same things, in turn and several times over, and prints what each needed. Arguments, all optional:
 * {@code servers=service,bare,equal,pgbench,service@10 scenarios=event,list seconds=4 rounds=3 warm=60000}; {@code @10} is the town with a
 * hundred times the data, {@code warm} the number of requests before anything is measured, and
 * {@code profile} records where the time goes: {@code target/bench/<server>.jfr}.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench");

    private final Map<String, String> wishes;
    private final People people;
    private final Map<Integer, Town> towns = new LinkedHashMap<>();
    private final List<Contestant> contestants = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private final SteadyLoad steady = new SteadyLoad();

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
        Measurement measurement = new Measurement(number("rounds", 3), number("seconds", 4), number("warm", 60_000));
        List<Figure> figures = new ArrayList<>();
        for (List<Scenario> family : families()) {
            List<Measurement.Turn> turns = turns(family);
            if (!turns.isEmpty()) {
                figures.addAll(measurement.of(turns));
                Figure.print(figures);
            }
        }
        System.out.println();
        servers()
                .forEach(each -> System.out.printf(
                        Locale.ROOT, "%s was ready after %.1f s%n", each.name(), each.start.toMillis() / 1000.0));
    }

    private void startAll() throws IOException, SQLException, InterruptedException {
        for (String name : wish("servers", "service,bare,equal,pgbench").split(",")) {
            String[] parts = name.split("@");
            int scale = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            if (!towns.containsKey(scale)) {
                towns.put(scale, Town.open(scale));
                people.write(towns.get(scale), tokens(towns.get(scale)));
            }
            start(Contestant.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), towns.get(scale));
        }
    }

    private void start(Contestant.Kind kind, Town town) throws IOException, InterruptedException {
        if (kind != Contestant.Kind.PGBENCH) {
            contestants.add(new Server(kind, town, people, steady, wishes.containsKey("profile")));
            return;
        }
        PgBench.of(town)
                .ifPresentOrElse(
                        contestants::add,
                        () -> System.out.println(
                                "There is no pgbench on the PATH: contributions are measured without it"));
    }

    private List<Server> servers() {
        return contestants.stream()
                .filter(Server.class::isInstance)
                .map(Server.class::cast)
                .toList();
    }

    private List<List<Scenario>> families() {
        String all = String.join(
                ",", Arrays.stream(Scenario.values()).map(Enum::name).toList());
        Map<String, List<Scenario>> families = Arrays.stream(
                        wish("scenarios", all).split(","))
                .map(name -> Scenario.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(Scenario::family, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(families.values());
    }

    private List<Measurement.Turn> turns(List<Scenario> family) throws Exception {
        List<Measurement.Turn> turns = new ArrayList<>();
        for (Scenario scenario : family) {
            Map<Town, Requests> requests = new HashMap<>();
            List<Contestant> those = contestants.stream()
                    .filter(each -> each.kind().plays(scenario))
                    .toList();
            for (Contestant each : those) {
                if (!requests.containsKey(each.town())) {
                    requests.put(each.town(), requests(scenario, each.town()));
                }
                turns.add(new Measurement.Turn(scenario, each, requests.get(each.town())));
            }
            if (!scenario.writes()) {
                compare(scenario, requests);
            }
        }
        return turns;
    }

    /** All must answer alike, else they do not do the same. */
    private void compare(Scenario scenario, Map<Town, Requests> requests) throws Exception {
        Map<Town, JsonNode> first = new HashMap<>();
        for (Server each : servers()) {
            if (!each.kind().plays(scenario)) {
                continue;
            }
            Requests those = requests.get(each.town());
            Scenario.Ask ask = those.asks().get(0);
            HttpResponse<String> answer = each.get(
                    ask.path(),
                    "Authorization",
                    "Bearer " + those.token(ask),
                    "Acting-For",
                    ask.organisation().toString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(each.name() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            JsonNode tree = scenario.isFile() ? TextNode.valueOf(answer.body()) : json.readTree(answer.body());
            if (tree instanceof ObjectNode object) {
                object.remove(List.of("next", "inside", "facts", "openProposals", "waiting"));
            }
            if (!first.computeIfAbsent(each.town(), town -> tree).equals(tree)) {
                Files.writeString(FOLDER.resolve("otherwise.json"), tree + "\n" + first.get(each.town()));
                throw new IllegalStateException(each.name() + " answers otherwise, see target/bench/otherwise.json");
            }
        }
    }

    private Requests requests(Scenario scenario, Town town) throws Exception {
        String cursor =
                scenario.isDeep() ? leafing(town).lastButOne(scenario.firstPage()) : new Pools(town).cursor(scenario);
        List<Scenario.Ask> asks = scenario.asks(town, cursor);
        return Requests.of(
                scenario,
                town,
                tokens(town),
                scenario.isLeafedThrough() ? leafing(town).all(asks) : asks);
    }

    private Leafing leafing(Town town) throws IOException {
        Server ours = servers().stream()
                .filter(each -> each.town() == town && each.kind().isOurs())
                .findFirst()
                .orElseThrow();
        return new Leafing(ours, Files.readAllLines(tokens(town)));
    }

    private static Path tokens(Town town) {
        return FOLDER.resolve("tokens-" + town.scale + ".txt");
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
        steady.close();
    }
}
