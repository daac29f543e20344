package org.sahyog.reference.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** An amount as people in India write it, in lakh and crore: ₹12,34,567.50, -₹5.00, EUR 1,20,000.00. The same in all languages. */
public final class MoneyInWords {
    private static final String RUPEE = "INR";

    private MoneyInWords() {}

    /** {@code minor}: in minor units, paise. */
    public static String of(long minor, String currency) {
        return (minor < 0 ? "-" : "") + symbol(currency) + digits(minor, currency);
    }

    /** The figures alone, where the currency is said elsewhere: 12,34,567.50, -5.00. */
    public static String figures(long minor, String currency) {
        return (minor < 0 ? "-" : "") + digits(minor, currency);
    }

    private static String digits(long minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        String plain = BigDecimal.valueOf(minor, digits).abs().toPlainString();
        int whole = digits == 0 ? plain.length() : plain.length() - digits - 1;
        return grouped(plain.substring(0, whole)) + plain.substring(whole);
    }

    private static String symbol(String currency) {
        return currency.equals(RUPEE) ? "₹" : currency.toUpperCase(Locale.ROOT) + " ";
    }

    /** The last three, then pairs. */
    private static String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int place = whole.length() - 3; place > 0; place -= 2) {
            text.insert(place, ',');
        }
        return text.toString();
    }
}
