package org.sahyog.shared.time;

/** ISO 8601 writes years of other than four digits with a sign. PostgreSQL keeps some of them as quite another day: they are refused. */
public final class IsoYear {
    private IsoYear() {}

    /** Of a day or a time as it was sent. */
    public static boolean hasFourDigits(String time) {
        String stripped = time.strip();
        return !stripped.startsWith("+") && !stripped.startsWith("-");
    }
}
