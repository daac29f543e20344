package org.sahyog.network.spending;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.charter.NetworkRules;

/**
 * What decides whether a network may spend.
 *
 * @param rules     of the charter in force; null without one
 * @param officers  different people who hold office today
 * @param treasurer one of them keeps the money
 * @param accepted  member organisations that have accepted the charter in force
 */
public record SpendingFacts(@Nullable NetworkRules rules, int officers, boolean treasurer, int members, int accepted) {
    /** None where it may. */
    public List<SpendingHold> holds() {
        return Stream.of(SpendingHold.values()).filter(this::isTrue).toList();
    }

    private boolean isTrue(SpendingHold hold) {
        NetworkRules ruling = rulesOrUsual();
        return switch (hold) {
            case NO_CHARTER -> rules == null;
            case TOO_FEW_OFFICERS -> officers < ruling.minimumOfficers();
            case NO_TREASURER -> !treasurer;
            case CHARTER_NOT_ACCEPTED ->
                rules != null && ruling.acceptToSpend() && !ruling.isGraveShare(accepted, members);
        };
    }

    public NetworkRules rulesOrUsual() {
        return rules == null ? NetworkRules.USUAL : rules;
    }
}
