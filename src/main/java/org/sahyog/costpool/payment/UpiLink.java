package org.sahyog.costpool.payment;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A link by which UPI apps pay, of NPCI’s UPI Linking Specification 1.6: payee address, payee name, reference, note, amount in rupees with
 * two decimals, currency.
 */
final class UpiLink {
    /** What the fields of the UPI message take. */
    private static final int LONGEST_NOTE = 50;

    private static final String NOTHING_TO_SAY = "Sahyog";

    private static final int PAISE_DIGITS = 2;

    /** Banks refuse notes with other signs. */
    private static final Pattern NOT_FOR_NOTES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .-]+");

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private UpiLink() {}

    /**
     * @param address   of the payee, name@handle: without a character that would have to be encoded
     * @param reference letters and digits, at most 35
     * @param note      of {@link #note}
     */
    static String of(String address, String payeeName, String reference, String note, long paise) {
        return "upi://pay?pa=" + address + "&pn=" + encoded(payeeName) + "&tr=" + reference + "&tn=" + encoded(note)
                + "&am=" + rupees(paise) + "&cu=INR";
    }

    /** A text as UPI takes it for a note: letters, digits, spaces, points and hyphens, at most 50; never empty. */
    static String note(String text) {
        String plain = SPACES.matcher(NOT_FOR_NOTES.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (plain.isEmpty()) {
            return NOTHING_TO_SAY;
        }
        int length = Math.min(plain.codePointCount(0, plain.length()), LONGEST_NOTE);
        return plain.substring(0, plain.offsetByCodePoints(0, length)).strip();
    }

    private static String rupees(long paise) {
        return BigDecimal.valueOf(paise, PAISE_DIGITS).toPlainString();
    }

    /** RFC 3986: apps show a plus sign as it stands. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
