package org.sahyog.costpool.bank.statement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which line of the bank is which movement of the book. First by the number of the transfer (UTR) and the amount; then by amount and day
 * alone. Only where neither side could be another: what is in doubt is left to people. The order of either side does not matter.
 */
final class BankMatching {
    /** A cheque is booked when it is presented, a bill often a month after it was paid. */
    private static final int DAYS_BY_NUMBER = 31;

    private static final int DAYS_BY_AMOUNT = 3;
    private static final int SHORTEST_NUMBER = 6;
    /** UTR of NEFT (16 letters and digits) and RTGS (22), RRN of IMPS and UPI (12 digits). */
    private static final Pattern TRANSFER = Pattern.compile("[A-Z]{4}[A-Z0-9]{18}|[A-Z]{4}[A-Z0-9]{12}|\\d{12}");

    private BankMatching() {}

    /** A line of the bank, with every number and word in it. */
    record Line(UUID id, LocalDate on, long amount, Set<String> words, boolean ofTransfer) {
        static Line of(UUID id, LocalDate on, long amount, String text) {
            Set<String> words = Arrays.stream(text.split("[^\\p{Alnum}]+"))
                    .map(BankMatching::key)
                    .collect(Collectors.toSet());
            return new Line(id, on, amount, words, words.stream().anyMatch(BankMatching::isOfTransfer));
        }
    }

    /** Money that the book says came into the bank account or left it. */
    record Movement(UUID transaction, LocalDate on, long amount, String number, boolean ofTransfer) {
        static Movement of(UUID transaction, LocalDate on, long amount, @Nullable String reference) {
            String number = key(reference == null ? "" : reference);
            return new Movement(transaction, on, amount, number, isOfTransfer(number));
        }
    }

    record Match(UUID line, UUID transaction) {}

    static List<Match> of(List<Line> lines, List<Movement> movements) {
        List<Match> found = new ArrayList<>(sure(lines, movements, BankMatching::areOneByNumber));
        Set<UUID> done = new HashSet<>();
        found.forEach(match -> {
            done.add(match.line());
            done.add(match.transaction());
        });
        found.addAll(sure(
                lines.stream().filter(line -> !done.contains(line.id())).toList(),
                movements.stream()
                        .filter(movement -> !done.contains(movement.transaction()))
                        .toList(),
                BankMatching::areOneByAmount));
        return found;
    }

    /** Pairs of which neither would fit another. */
    private static List<Match> sure(List<Line> lines, List<Movement> movements, BiPredicate<Line, Movement> areOne) {
        Map<Long, List<Movement>> byAmount = movements.stream().collect(groupingBy(Movement::amount));
        Map<UUID, Integer> fitting = new HashMap<>();
        List<Match> only = new ArrayList<>();
        for (Line line : lines) {
            int found = 0;
            Movement last = null;
            for (Movement movement : byAmount.getOrDefault(line.amount(), List.of())) {
                if (areOne.test(line, movement)) {
                    found++;
                    last = movement;
                    fitting.merge(movement.transaction(), 1, Integer::sum);
                }
            }
            if (found == 1 && last != null) {
                only.add(new Match(line.id(), last.transaction()));
            }
        }
        return only.stream()
                .filter(match -> Integer.valueOf(1).equals(fitting.get(match.transaction())))
                .toList();
    }

    private static boolean areOneByNumber(Line line, Movement movement) {
        return movement.number().length() >= SHORTEST_NUMBER
                && line.words().contains(movement.number())
                && areWithin(line, movement, DAYS_BY_NUMBER);
    }

    /** Two numbers of transfers that differ are two transfers. */
    private static boolean areOneByAmount(Line line, Movement movement) {
        return !(line.ofTransfer() && movement.ofTransfer()) && areWithin(line, movement, DAYS_BY_AMOUNT);
    }

    private static boolean areWithin(Line line, Movement movement, int days) {
        return Math.abs(ChronoUnit.DAYS.between(line.on(), movement.on())) <= days;
    }

    private static boolean isOfTransfer(String word) {
        return TRANSFER.matcher(word).matches();
    }

    /** Banks fill numbers up with zeros. */
    private static String key(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceAll("^0+", "");
    }
}
