package org.sahyog.costpool.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.reference.KindLabels;

/**
 * A transaction of a pool’s book.
 *
 * @param number in the book, without a gap
 * @param tax    the GST within the amount, in minor units
 */
record Voucher(
        UUID id,
        long number,
        LocalDate day,
        PostingKind kind,
        @Nullable String title,
        @Nullable String counterparty,
        @Nullable String receipt,
        @Nullable String reference,
        @Nullable String note,
        @Nullable String gstin,
        @Nullable String invoiceNumber,
        long tax,
        @Nullable Long reversesNumber,
        List<VoucherEntry> entries) {

    VoucherKind type() {
        return VoucherKind.of(entries);
    }

    String narration() {
        String taken = reversesNumber == null ? null : "Voucher " + reversesNumber;
        return joined(" · ", KindLabels.of(kind, Locale.ENGLISH), taken, title, counterparty, note);
    }

    /** By which it is found on paper. */
    String document() {
        return joined(" · ", receipt, reference);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
