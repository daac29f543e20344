package org.sahyog.costpool.bank.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.bank.statement.BankMatching.Line;
import org.sahyog.costpool.bank.statement.BankMatching.Match;
import org.sahyog.costpool.bank.statement.BankMatching.Movement;

@DisplayName("A line of the bank")
class BankMatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final String UTR = "SBIN226092123456";

    @Test
    @DisplayName("is the movement with its UTR, a month apart too, and never one with another UTR")
    void byNumber() {
        Movement right = movement(30, 500, UTR);
        Movement other = movement(0, 500, "HDFC226092123457");
        Line line = line(0, 500, "NEFT CR-" + UTR + "-DIYA");
        assertThat(BankMatching.of(List.of(line), List.of(other, right))).containsExactly(match(line, right));
        assertThat(BankMatching.of(List.of(line), List.of(other))).isEmpty();
        assertThat(BankMatching.of(List.of(line), List.of(movement(32, 500, UTR))))
                .isEmpty();
        assertThat(BankMatching.of(List.of(line), List.of(movement(0, 501, UTR))))
                .isEmpty();
    }

    @Test
    @DisplayName("has a number that the bank filled up with zeros")
    void zeros() {
        Movement cheque = movement(20, -500, "123456");
        Line line = line(0, -500, "CLG 0000123456 PAID");
        assertThat(BankMatching.of(List.of(line), List.of(cheque))).containsExactly(match(line, cheque));
    }

    @Test
    @DisplayName("without a number is the only movement of its amount within three days")
    void byAmount() {
        Movement near = movement(3, 500, null);
        Line line = line(0, 500, "CASH DEPOSIT");
        assertThat(BankMatching.of(List.of(line), List.of(near, movement(4, 500, null), movement(0, -500, null))))
                .containsExactly(match(line, near));
    }

    @Test
    @DisplayName("is by its number as far as a month, and only by one that is long enough to be one")
    void edges() {
        Movement last = movement(31, -500, UTR);
        Line line = line(0, -500, UTR);
        assertThat(BankMatching.of(List.of(line), List.of(last))).containsExactly(match(line, last));
        assertThat(BankMatching.of(List.of(line(0, -500, "CHQ 12345")), List.of(movement(9, -500, "12345"))))
                .isEmpty();
    }

    @Test
    @DisplayName("with a number is one without, where nothing else could be it")
    void oneNumber() {
        Line numbered = line(0, 500, UTR);
        Movement bare = movement(1, 500, null);
        assertThat(BankMatching.of(List.of(numbered), List.of(bare))).containsExactly(match(numbered, bare));
        Line plain = line(0, 500, "BY TRANSFER");
        Movement told = movement(1, 500, UTR);
        assertThat(BankMatching.of(List.of(plain), List.of(told))).containsExactly(match(plain, told));
    }

    @Test
    @DisplayName("is left to people where it could be two, from either side")
    void doubt() {
        Line line = line(0, 500, "UPI");
        Line same = line(1, 500, "UPI");
        Movement one = movement(0, 500, null);
        assertThat(BankMatching.of(List.of(line), List.of(one, movement(1, 500, null))))
                .isEmpty();
        assertThat(BankMatching.of(List.of(line, same), List.of(one))).isEmpty();
        assertThat(BankMatching.of(List.of(line(0, 500, UTR), line(0, 500, UTR)), List.of(movement(0, 500, UTR))))
                .isEmpty();
    }

    @Test
    @DisplayName("finds the same whatever the order, and nothing twice")
    void order() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Line> lines = new ArrayList<>();
            List<Movement> movements = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                lines.add(line(random.nextInt(6), 100 * (1 + random.nextInt(4)), text(random)));
                movements.add(movement(random.nextInt(6), 100 * (1 + random.nextInt(4)), reference(random)));
            }
            Set<Match> found = new HashSet<>(BankMatching.of(lines, movements));
            Collections.shuffle(lines, random);
            Collections.shuffle(movements, random);
            List<Match> again = BankMatching.of(lines, movements);
            assertThat(again).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(found);
            assertThat(again).as("seed %d", seed).extracting(Match::line).doesNotHaveDuplicates();
            assertThat(again).as("seed %d", seed).extracting(Match::transaction).doesNotHaveDuplicates();
        }
    }

    private static String text(Random random) {
        return random.nextBoolean() ? "CASH" : "IMPS " + "60921234567" + random.nextInt(5);
    }

    private static @Nullable String reference(Random random) {
        return random.nextBoolean() ? null : "60921234567" + random.nextInt(5);
    }

    private static Line line(int days, long amount, String text) {
        return Line.of(UUID.randomUUID(), DAY.plusDays(days), amount, text);
    }

    private static Movement movement(int days, long amount, @Nullable String reference) {
        return Movement.of(UUID.randomUUID(), DAY.plusDays(days), amount, reference);
    }

    private static Match match(Line line, Movement movement) {
        return new Match(line.id(), movement.transaction());
    }
}
