package org.sahyog.identity.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.reference.place.States;

/** A firm's number in the Udyam register, for example UDYAM-UP-50-0012345: state, district, serial number. */
public record UdyamNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("UDYAM([A-Z]{2})([0-9]{2})([0-9]{7})");

    public UdyamNumber {
        if (!value.equals(canonical(value).orElse(null))) {
            throw new IllegalArgumentException("Not a Udyam number");
        }
    }

    /** Reads any case, with or without spaces and hyphens. */
    public static Optional<UdyamNumber> parse(String text) {
        return canonical(text).map(UdyamNumber::new);
    }

    private static Optional<String> canonical(String text) {
        Matcher parts = SHAPE.matcher(Typed.compact(text));
        if (!parts.matches() || !States.hasUdyamCode(parts.group(1))) {
            return Optional.empty();
        }
        if (parts.group(2).equals("00") || parts.group(3).equals("0000000")) {
            return Optional.empty();
        }
        return Optional.of("UDYAM-%s-%s-%s".formatted(parts.group(1), parts.group(2), parts.group(3)));
    }

    @Override
    public String toString() {
        return value;
    }
}
