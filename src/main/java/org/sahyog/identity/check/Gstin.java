package org.sahyog.identity.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.reference.place.States;

/** A GST number, for example 27AAPFU0939F1ZV: state, PAN, number of the registration, a letter, check character. */
public record Gstin(String value) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{2})[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z][0-9A-Z][0-9A-Z]");
    private static final String OTHER_TERRITORY = "97";
    private static final int RADIX = 36;
    private static final int LENGTH = 15;

    public Gstin {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not a GSTIN");
        }
    }

    /** Reads any case, with or without spaces and hyphens. */
    public static Optional<Gstin> parse(String text) {
        return Optional.of(Typed.compact(text)).filter(Gstin::isRight).map(Gstin::new);
    }

    private static boolean isRight(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                && (States.hasGstCode(parts.group(1)) || parts.group(1).equals(OTHER_TERRITORY))
                && text.charAt(LENGTH - 1) == checkCharacter(text);
    }

    /** Over the first 14 characters: every second one counts double, and carries are added up in base 36. */
    static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int product = Character.digit(text.charAt(i), RADIX) * (1 + i % 2);
            sum += product / RADIX + product % RADIX;
        }
        return Character.toUpperCase(Character.forDigit((RADIX - sum % RADIX) % RADIX, RADIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
