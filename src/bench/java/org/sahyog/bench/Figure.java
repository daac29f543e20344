package org.sahyog.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came out for one scenario and one contestant.
 *
 * @param perSecond    requests per second under full load, one number for each round
 * @param own          microseconds of processor time that a request cost the server itself
 * @param database     and PostgreSQL
 * @param half         p50 in milliseconds at a steady rate, one for each round
 * @param most         p99 likewise
 * @param rate         that rate, requests per second
 * @param memory       MB resident after the load; 0: says nothing
 */
record Figure(
        Scenario scenario,
        Contestant contestant,
        double[] perSecond,
        double own,
        double database,
        double[] half,
        double[] most,
        double rate,
        long memory) {

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String spread(double[] values, String format) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median(values), least, most);
    }

    static void print(List<Figure> figures) {
        System.out.println();
        System.out.println(
                "| scenario | server | requests/s | CPU µs/request: server, PostgreSQL | p50 ms | p99 ms | at/s | memory MB | to bare | to equal | to pgbench |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        figures.forEach(figure -> System.out.println(figure.row(figures)));
        figures.stream().flatMap(figure -> figure.toShort(figures).stream()).forEach(System.out::println);
    }

    private String row(List<Figure> all) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.0f, %.0f | %s | %s | %.0f | %s | %s | %s | %s |",
                scenario.title,
                contestant.name(),
                spread(perSecond, "%.0f"),
                own,
                database,
                spread(half, "%.2f"),
                spread(most, "%.1f"),
                rate,
                memory == 0 ? "" : memory,
                ratio(all, Contestant.Kind.BARE),
                ratio(all, Contestant.Kind.EQUAL),
                ratio(all, Contestant.Kind.PGBENCH));
    }

    private String ratio(List<Figure> all, Contestant.Kind to) {
        return all.stream()
                .filter(other ->
                        other.scenario == scenario && other.contestant.kind() == to && other.contestant != contestant)
                .filter(other -> other.contestant.town() == contestant.town())
                .map(other -> String.format(Locale.ROOT, "%.2f", median(perSecond) / median(other.perSecond)))
                .findFirst()
                .orElse("");
    }

    /** What a thousand times the entries cost. */
    private Optional<String> toShort(List<Figure> all) {
        return all.stream()
                .filter(other -> scenario.isLong()
                        && !other.scenario.isLong()
                        && other.scenario.family().equals(scenario.family())
                        && other.contestant == contestant)
                .map(other -> String.format(
                        Locale.ROOT,
                        "%s, %s: %.2f times the requests/s of the short pool, %.2f times its p50",
                        scenario.title,
                        contestant.name(),
                        median(perSecond) / median(other.perSecond),
                        median(half) / median(other.half)))
                .findFirst();
    }
}
