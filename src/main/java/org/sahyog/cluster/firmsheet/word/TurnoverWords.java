package org.sahyog.cluster.firmsheet.word;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.organisation.TurnoverBand;

/** What a firm sells in a year, as people write it: "20 lakh", "1.5 crore", "₹ 45,00,000", "25 lakh to 1 crore". */
public final class TurnoverWords {

    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal CLEARLY_RUPEES = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 2);
    private static final Pattern NOISE = Pattern.compile(
            "₹|/-|\\b(?:rs|inr|rupees|a year|per year|per annum|annually)\\b\\.?|रुपये|रु\\.?|प्रति वर्ष|सालाना");
    private static final String AMOUNT =
            "([0-9]{1,13}(?:\\.[0-9]{1,4})?)\\s*(lakhs?|lacs?|crores?|cr|लाख|" + Folded.compatible("करोड़") + ")?";
    private static final Pattern ONE = Pattern.compile("(up to|upto|below|less than|<)?\\s*" + AMOUNT + "\\s*(तक)?");
    private static final Pattern RANGE = Pattern.compile(AMOUNT + "\\s*(?:-|–|to|से)\\s*" + AMOUNT);
    private static final Pattern MORE =
            Pattern.compile("(?:above|over|more than|>)\\s*" + AMOUNT + "|" + AMOUNT + "\\s*(?:\\+|से अधिक)");

    private TurnoverWords() {}

    public static Optional<TurnoverBand> read(String text) {
        String words = plain(text);
        for (TurnoverBand band : TurnoverBand.values()) {
            if (band.name().equalsIgnoreCase(text.strip())) {
                return Optional.of(band);
            }
        }
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            return rupees(one.group(2), one.group(3)).map(TurnoverBand::of);
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            return between(range);
        }
        Matcher more = MORE.matcher(words);
        return more.matches() ? above(more) : Optional.empty();
    }

    private static String plain(String text) {
        String words =
                Folded.compatible(Folded.digits(text)).toLowerCase(Locale.ROOT).replace(",", "");
        return NOISE.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /** "10 to 20 lakh": the unit of the second is the unit of both. */
    private static Optional<TurnoverBand> between(Matcher range) {
        String unit = range.group(2) == null ? range.group(4) : range.group(2);
        Optional<TurnoverBand> low = rupees(range.group(1), unit).map(from -> TurnoverBand.of(from + 1));
        return low.equals(rupees(range.group(3), range.group(4)).map(TurnoverBand::of)) ? low : Optional.empty();
    }

    private static Optional<TurnoverBand> above(Matcher more) {
        String number = more.group(1) == null ? more.group(3) : more.group(1);
        String unit = more.group(1) == null ? more.group(4) : more.group(2);
        return rupees(number, unit)
                .map(most -> TurnoverBand.of(most + 1))
                .filter(band -> band == TurnoverBand.ABOVE_100_CRORE);
    }

    /** A small number without a unit may be lakhs as well as thousands: nobody can tell. */
    private static Optional<Long> rupees(String number, @Nullable String unit) {
        BigDecimal amount = new BigDecimal(number);
        if (unit == null) {
            return amount.compareTo(CLEARLY_RUPEES) < 0 ? Optional.empty() : Optional.of(amount.longValue());
        }
        boolean lakhs = unit.startsWith("l") || unit.equals("लाख");
        return Optional.of(amount.multiply(lakhs ? LAKH : CRORE).min(MOST).longValue());
    }
}
