package org.sahyog.event.seat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.simulation.Play.Firm;
import org.sahyog.event.simulation.Simulation;

/** {@code -Dseed=} for a certain history, {@code -Dsteps=} for its length. */
@DisplayName("Random histories of a line")
class SeatingHistoryTest {
    private static final int STEPS = Integer.getInteger("steps", 4_000);

    @Test
    @DisplayName("go as the rules say, move by move")
    void asTheRulesSay() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("SeatingHistoryTest: seed " + seed);
        List<Firm> firms = IntStream.range(0, 12)
                .mapToObj(n -> new Firm(new UUID(0, 0x8000_0000_0000_0000L + n), n % 3 == 0))
                .toList();
        Simulation simulation = new Simulation(seed, new HallWorld(), firms);
        simulation.play(STEPS);
        System.out.println(simulation.summary());
    }
}
