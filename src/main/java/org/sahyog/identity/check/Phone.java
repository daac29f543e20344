package org.sahyog.identity.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** A telephone number in E.164, for example +919876543210. Personal: its text is masked, {@link #value} is not. */
public record Phone(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "IN";
    private static final int LONGEST = 40;
    private static final int BEGINNING = 3;
    private static final int END = 4;

    public Phone {
        if (!value.equals(canonical(value).orElse(null))) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** Reads any form used in India, and foreign numbers that begin with + and the code of the country. */
    public static Optional<Phone> parse(String text) {
        return canonical(text).map(Phone::new);
    }

    /** What others may see: its beginning and the last four digits, as the database's function of this name does it. */
    public String masked() {
        int hidden = Math.max(value.length() - BEGINNING - END, 0);
        return value.substring(0, BEGINNING) + "•".repeat(hidden) + value.substring(value.length() - END);
    }

    private static Optional<String> canonical(String text) {
        return number(text).map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<PhoneNumber> number(String text) {
        if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NUMBERS.parse(text, HOME)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
