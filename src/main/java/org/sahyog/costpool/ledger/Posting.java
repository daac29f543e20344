package org.sahyog.costpool.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction to be written. Zero in all, in each currency.
 *
 * @param thing    what it is of
 * @param reverses the transaction that it takes back
 */
public record Posting(
        UUID id,
        PostingKind kind,
        LocalDate occurredOn,
        UUID thing,
        @Nullable UUID reverses,
        List<Entry> entries) {
    public Posting {
        entries = entries.stream().filter(entry -> entry.amount() != 0).toList();
        refuseUnlessZero(entries);
    }

    public static Posting of(UUID id, PostingKind kind, LocalDate occurredOn, UUID thing, List<Entry> entries) {
        return new Posting(id, kind, occurredOn, thing, null, entries);
    }

    private static void refuseUnlessZero(List<Entry> entries) {
        Map<String, Long> sums = new TreeMap<>();
        entries.forEach(entry -> sums.merge(entry.account().currency(), entry.amount(), Math::addExact));
        if (entries.size() < 2 || sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("It makes " + sums);
        }
    }

    /** What takes it back. */
    Posting reversed(UUID id, LocalDate day) {
        return new Posting(
                id,
                PostingKind.REVERSAL,
                day,
                thing,
                this.id,
                entries.stream().map(Entry::reversed).toList());
    }
}
