package org.sahyog.cluster.firmsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sahyog.cluster.firmsheet.word.Folded;

/** The firms of the rows above, to notice that one comes a second time. */
final class SeenFirms {

    private static final int COMPARED = 20;
    private static final int PHONE_DIGITS = 10;

    /** The rule that two rows broke, and the earlier of them. */
    record Twin(FirmProblem problem, FirmField field, int earlierRow) {}

    private final Map<String, Integer> byUdyam = new HashMap<>();
    private final Map<String, Integer> byNameAndPin = new HashMap<>();
    private final Map<String, List<FirmRow>> byPhone = new HashMap<>();

    /** The first reason why this firm was seen before, if any; from now on it is among the seen. */
    Optional<Twin> add(FirmRow firm) {
        Optional<Twin> udyam = first(byUdyam, Folded.of(firm.value(FirmField.UDYAM)), firm)
                .map(row -> new Twin(FirmProblem.SAME_UDYAM_NUMBER, FirmField.UDYAM, row));
        Optional<Twin> place = first(byNameAndPin, nameAndPin(firm), firm)
                .map(row -> new Twin(FirmProblem.SAME_NAME_AND_PIN, FirmField.NAME, row));
        Optional<Twin> phone =
                samePhone(firm).map(row -> new Twin(FirmProblem.SAME_PHONE_AND_NAME, FirmField.PHONE, row));
        return udyam.or(() -> phone).or(() -> place);
    }

    private static Optional<Integer> first(Map<String, Integer> seen, String key, FirmRow firm) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(seen.putIfAbsent(key, firm.number()));
    }

    private static String nameAndPin(FirmRow firm) {
        String name = Folded.of(firm.name());
        String pin = Folded.of(firm.value(FirmField.PIN));
        return name.isEmpty() || pin.isEmpty() ? "" : name + "/" + pin;
    }

    private Optional<Integer> samePhone(FirmRow firm) {
        String digits = firm.value(FirmField.PHONE).replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        String key = digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
        List<FirmRow> others = byPhone.computeIfAbsent(key, phone -> new ArrayList<>(1));
        Optional<Integer> twin = others.stream()
                .filter(other -> Likeness.similar(other.name(), firm.name()))
                .map(FirmRow::number)
                .findFirst();
        if (others.size() < COMPARED) {
            others.add(firm);
        }
        return twin;
    }
}
