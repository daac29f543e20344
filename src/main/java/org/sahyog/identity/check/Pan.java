package org.sahyog.identity.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A permanent account number of the Income Tax Department, for example AAPFU0939F: its fourth letter says what the holder is. */
public record Pan(String value) {
    /** Association, body, company, firm, government, Hindu undivided family, artificial person, local authority, person, trust. */
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]");

    private static final int BEGIN_IN_GSTIN = 2;
    private static final int END_IN_GSTIN = 12;

    public Pan {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a PAN");
        }
    }

    /** Reads any case, with or without spaces and hyphens. */
    public static Optional<Pan> parse(String text) {
        return Optional.of(Typed.compact(text))
                .filter(each -> SHAPE.matcher(each).matches())
                .map(Pan::new);
    }

    /** A GSTIN holds the PAN of whose it is; of some that are not of businesses, another number. */
    public static Optional<Pan> in(Gstin gstin) {
        return parse(gstin.value().substring(BEGIN_IN_GSTIN, END_IN_GSTIN));
    }

    @Override
    public String toString() {
        return value;
    }
}
