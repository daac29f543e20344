package org.sahyog.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what belongs together: everyone is warmed up; then each has its turn in each round. */
final class Measurement {
    /** Of what the slowest can do: at that rate the times of all are taken. */
    private static final double STEADY = 0.4;

    /** What takes long is asked so often at least. */
    private static final int LEAST = 20;

    /** Who does what. */
    record Turn(Scenario scenario, Contestant contestant, Requests requests) {}

    private final int rounds;
    private final int seconds;
    private final int warm;

    Measurement(int rounds, int seconds, int warm) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.warm = warm;
    }

    List<Figure> of(List<Turn> turns) throws IOException, InterruptedException, SQLException {
        Map<Turn, Sums> sums = new LinkedHashMap<>();
        for (Turn turn : turns) {
            warmUp(turn);
            sums.put(turn, new Sums());
        }
        for (int round = 0; round < rounds; round++) {
            for (Turn turn : turns) {
                load(turn, sums.get(turn));
            }
        }
        double rate =
                STEADY * sums.values().stream().mapToDouble(Sums::median).min().orElseThrow();
        int steadySeconds = Math.max(seconds, (int) Math.ceil(LEAST / rate));
        // The first time warms the load itself up.
        end(turns.get(0), turns.get(0).contestant.steadily(turns.get(0).requests, rate, 2), false);
        for (int round = 0; round < rounds; round++) {
            for (Turn turn : turns) {
                Seen seen = turn.contestant.steadily(turn.requests, rate, steadySeconds);
                sums.get(turn).half.add(seen.percentile(50));
                sums.get(turn).most.add(seen.percentile(99));
                end(turn, seen, round == rounds - 1 && turn.equals(turns.get(turns.size() - 1)));
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Turn turn : turns) {
            figures.add(sums.get(turn).figure(turn, rate));
        }
        return figures;
    }

    /** Until the compiler of the JVM has seen enough of it, or patience ends. */
    private void warmUp(Turn turn) throws IOException, InterruptedException, SQLException {
        if (turn.contestant.kind() == Contestant.Kind.PGBENCH) {
            return;
        }
        long requests = 0;
        for (int n = 0; n < 20 && requests < warm; n++) {
            Seen seen = turn.contestant.atFull(turn.requests, 3);
            requests += (seen.done() + seen.failed()) * turn.scenario.deeds();
            end(turn, seen, false);
        }
    }

    private void load(Turn turn, Sums sums) throws IOException, InterruptedException, SQLException {
        Duration own = turn.contestant.processorTime();
        Duration database = turn.contestant.town().processorTime();
        Seen seen = turn.contestant.atFull(turn.requests, seconds);
        sums.perSecond.add(seen.perSecond());
        sums.requests += seen.done() + seen.failed();
        sums.own = sums.own.plus(turn.contestant.processorTime().minus(own));
        sums.database =
                sums.database.plus(turn.contestant.town().processorTime().minus(database));
        end(turn, seen, false);
    }

    /** Says what was refused; what was written must be right, and is taken back, so that all begin with the same town. */
    private static void end(Turn turn, Seen seen, boolean last) throws SQLException, InterruptedException {
        if (seen.failed() > 0) {
            System.out.printf(
                    "%s: %s refused or lost %d requests%n", turn.scenario.title, turn.contestant.name(), seen.failed());
        }
        Town town = turn.contestant.town();
        if (turn.scenario.posts()) {
            town.awaitQuiet();
            town.books().prove(turn.contestant.name(), seen, last);
        }
        if (turn.scenario.checksIn()) {
            town.awaitQuiet();
            new Doors(town).prove(turn.contestant.name(), seen);
        }
        if (turn.scenario.writes()) {
            town.tidy();
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

        Figure figure(Turn turn, double rate) throws IOException {
            return new Figure(
                    turn.scenario,
                    turn.contestant,
                    array(perSecond),
                    own.toNanos() / 1000.0 / requests,
                    database.toNanos() / 1000.0 / requests,
                    array(half),
                    array(most),
                    rate,
                    turn.contestant.memory());
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
