package org.sahyog.costpool.receipt;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.shared.problem.DomainException;

/** As it stands on a receipt: 2026-27/0012, the twelfth of the financial year that begins in April 2026. PostgreSQL writes it (receipt_number). */
record ReceiptNumber(int year, int number) {
    static final String PATTERN = "[0-9]{4}-[0-9]{2}/[0-9]{4,9}";

    private static final Pattern PARTS = Pattern.compile("([0-9]{4})-([0-9]{2})/([0-9]{4,9})");

    static ReceiptNumber parse(String text) {
        Matcher parts = PARTS.matcher(text);
        DomainException.refuseIf(!parts.matches(), ReceiptProblem.RANGE_UNFIT);
        return new ReceiptNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3))).refuseUnless(text);
    }

    /** 2026-28 is no year. */
    private ReceiptNumber refuseUnless(String text) {
        DomainException.refuseIf(!text.equals(toString()), ReceiptProblem.RANGE_UNFIT);
        return this;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d/%04d", year, (year + 1) % 100, number);
    }
}
