package org.sahyog.costpool.bank;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Statements of a bank, as HDFC gives them. */
public final class Statements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Statements() {}

    public static String of(String... lines) {
        return "Statement of account\nDate,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n"
                + String.join("", lines);
    }

    /** {@code out}, {@code in}, {@code balance}: in rupees, or nothing. */
    public static String line(LocalDate day, String narration, String out, String in, String balance) {
        return String.join(",", day.format(DAY), narration, "", day.format(DAY), out, in, balance) + "\n";
    }
}
