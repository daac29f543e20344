package org.sahyog.costpool.receipt;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;

/**
 * What a receipt says.
 *
 * @param amount        in minor units
 * @param entry         its transaction’s number in the pool’s book, and {@code hash} that one’s hash: by them it is checked
 * @param reversalEntry the transaction that took it back
 */
record Receipt(
        String number,
        long amount,
        String currency,
        LocalDate paidOn,
        MoneyPlace into,
        @Nullable String reference,
        @Nullable String note,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,
        String poolName,
        String networkName,
        String clusterName,
        @Nullable String receivedBy,
        Instant receivedAt,
        long entry,
        String hash,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason,
        @Nullable Long reversalEntry) {

    boolean isReversed() {
        return reversedOn != null;
    }
}
