package org.sahyog.shared.time;

/**
 * ISO 8601 writes years of other than four digits with a sign, and calls the year before 1 the year 0. PostgreSQL keeps some of them as quite
 * another day, and writes the last as one before Christ: they are refused.
 */
public final class IsoYear {
    private IsoYear() {}

    /** Of a day or a time as it was sent. */
    public static boolean hasFourDigits(String time) {
        String stripped = time.strip();
        return !stripped.startsWith("+") && !stripped.startsWith("-") && !stripped.startsWith("0000");
    }
}
