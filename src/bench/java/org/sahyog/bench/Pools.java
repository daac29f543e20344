package org.sahyog.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The cost pools of a town, numbered as {@code pools.sql} does it: ten in each of fifty networks of twenty firms, however large the town is, whose first is the treasurer’s; and
 * two of the first network, a short one and a long one.
 */
record Pools(Town town) {
    static final int NETWORKS = 50;
    static final int OF_NETWORK = 10;
    static final int FIRMS = 20;

    /** Yesterday lies in no time zone’s future. */
    static LocalDate paidOn() {
        return LocalDate.now().minusDays(1);
    }

    static UUID onlyOne(Scenario scenario) {
        return Town.id("f11", scenario.isLong() ? 2 : 1);
    }

    /** The number of the firm that is the treasurer’s; the other members follow it. */
    int firstFirm(int network) {
        int nth = (network - 1) % town.networksPerCluster();
        return (cluster(network) - 1) * town.firmsPerCluster() + nth * FIRMS + 1;
    }

    private int cluster(int network) {
        return 1 + (network - 1) / town.networksPerCluster();
    }

    List<Scenario.Ask> asks(Scenario scenario, String cursor) {
        return scenario.posts() ? postings(scenario) : reads(scenario, cursor);
    }

    private List<Scenario.Ask> postings(Scenario scenario) {
        Random random = new Random(1);
        List<Integer> people = People.of(town);
        int[] known = IntStream.rangeClosed(1, scenario == Scenario.POST_MANY ? NETWORKS : 1)
                .filter(network -> people.contains(firstFirm(network)))
                .toArray();
        return Scenario.inTurn(known.length)
                .mapToObj(n -> posting(scenario, known[n], random, people))
                .toList();
    }

    /** Of a member other than the treasurer’s firm, for which another would have to confirm it. */
    private Scenario.Ask posting(Scenario scenario, int network, Random random, List<Integer> people) {
        int first = firstFirm(network);
        UUID pool = scenario == Scenario.POST_MANY
                ? Town.id("f10", (long) (network - 1) * OF_NETWORK + 1 + random.nextInt(OF_NETWORK))
                : onlyOne(scenario);
        String body =
                "{\"organisationId\":\"" + Town.id("100", first + 1 + random.nextInt(FIRMS - 1)) + "\",\"amount\":"
                        + 100 * (1 + random.nextInt(1000)) + ",\"into\":\"CASH\",\"paidOn\":\"" + paidOn() + "\"}";
        String path = "/api/v1" + path(cluster(network), pool) + "/contributions";
        return Scenario.ask("POST", path, people.indexOf(first), people, body);
    }

    private static String path(int cluster, UUID pool) {
        return "/clusters/" + Town.id("c00", cluster) + "/cost-pools/" + pool;
    }

    /** By the members of the first network. */
    private List<Scenario.Ask> reads(Scenario scenario, String cursor) {
        List<Integer> people = People.of(town);
        int readers = (int) people.stream().filter(firm -> firm <= FIRMS).count();
        String path = "/api/v1" + list(scenario) + cursor;
        return Scenario.inTurn(readers)
                .mapToObj(caller -> Scenario.ask("GET", path, caller, people, ""))
                .toList();
    }

    private static String list(Scenario scenario) {
        String pool = path(1, onlyOne(scenario));
        return switch (scenario.family()) {
            case "BALANCE" -> pool;
            case "BOOK", "BOOK_END" -> pool + "/transactions";
            case "RECEIVED", "RECEIVED_END" -> pool + "/contributions";
            case "SETTLEMENT" -> pool + "/settlement";
            default -> throw new IllegalStateException(scenario.name());
        };
    }

    /** Leads to the last twenty; nothing where a scenario asks for no last page. */
    String cursor(Scenario scenario) throws SQLException {
        if (!scenario.family().endsWith("_END")) {
            return "";
        }
        String key = scenario.family().equals("BOOK_END")
                ? "select number from ledger_transaction where book_id = ? order by number desc offset 20 limit 1"
                : "select paid_on, id from cost_pool_contribution where pool_id = ? order by paid_on, id offset 20 limit 1";
        return "?cursor=" + Requests.cursor(town.row(key, onlyOne(scenario)), list(scenario));
    }
}
