package org.sahyog.costpool.bank.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days and amounts as Indian banks write them. */
final class BankCell {
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu",
                    "d-M-uuuu",
                    "d.M.uuuu",
                    "d/M/uu",
                    "d-M-uu",
                    "d.M.uu",
                    "d-MMM-uuuu",
                    "d MMM uuuu",
                    "d/MMM/uuuu",
                    "d-MMM-uu",
                    "d MMM uu",
                    "d/MMM/uu",
                    "uuuu-M-d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:.*$");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<minus>[-(]?)\\+?(?<rupees>\\d{1,13})(?:\\.(?<paise>\\d{1,2})0*)?\\)?(?<side>CR|DR|C|D)?");

    private BankCell() {}

    static Optional<LocalDate> day(String text) {
        String day = TIME.matcher(text).replaceFirst("");
        return DAYS.stream().flatMap(form -> parse(day, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }

    /** In minor units, less than nothing where it is marked as a debit; nothing where there is no amount. */
    static OptionalLong amount(String text) {
        String bare = text.toUpperCase(Locale.ROOT)
                .replaceAll("INR|RS\\.?|[₹,\\s]", "")
                .replaceAll("\\(([CD]R?)\\)$", "$1");
        Matcher amount = AMOUNT.matcher(bare.replace("CR.", "CR").replace("DR.", "DR"));
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        String paise = amount.group("paise") == null ? "0" : amount.group("paise");
        long minor = new BigDecimal(amount.group("rupees") + "." + paise)
                .movePointRight(2)
                .longValueExact();
        String side = amount.group("side");
        boolean out = !amount.group("minus").isEmpty() || (side != null && side.startsWith("D"));
        return OptionalLong.of(out ? -minor : minor);
    }
}
