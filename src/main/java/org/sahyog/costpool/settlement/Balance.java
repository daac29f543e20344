package org.sahyog.costpool.settlement;

import java.util.List;
import java.util.UUID;

/** What a party is owed, or owes where it is below zero. */
record Balance(UUID party, long amount) {
    Balance plus(long more) {
        return new Balance(party, amount + more);
    }

    void addTo(List<Balance> open) {
        if (amount != 0) {
            open.add(this);
        }
    }
}
