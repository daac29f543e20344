package org.sahyog.costpool.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.reference.KindLabels;

/**
 * A transaction of a pool’s book.
 *
 * @param number       in the book, without a gap
 * @param counterparty who gave or got; of a payment between two firms who paid
 * @param other        who was paid, or has what a vendor paid back
 * @param tax          the GST within the amount, in minor units
 */
record Voucher(
        UUID id,
        long number,
        LocalDate day,
        PostingKind kind,
        PostingThing thing,
        @Nullable String title,
        @Nullable String counterparty,
        @Nullable PayerClass payerClass,
        @Nullable String other,
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
        boolean back = reversesNumber != null;
        return joined(
                " · ",
                back ? label(kind) : null,
                back ? "Voucher " + reversesNumber : null,
                label(thing),
                title,
                counterparty,
                payerClass == null ? null : label(payerClass),
                other,
                note);
    }

    private static String label(Enum<?> value) {
        return KindLabels.of(value, Locale.ENGLISH);
    }

    /** By which it is found on paper. */
    String document() {
        return joined(" · ", receipt, reference);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
