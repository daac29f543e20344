package org.sahyog.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Locale;

/** An industry of the National Industrial Classification 2008: a division (2 digits), a group (3) or a class (4). */
record NicCode(String code, Label label) {

    static NicCode of(NamedCsvRecord row) {
        return new NicCode(row.getField("code"), Label.of(row));
    }

    /** Whether the code begins with the words, or the label holds each of them in either language. */
    boolean answers(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        String labels = (label.en() + " " + label.hi()).toLowerCase(Locale.ROOT);
        return code.startsWith(wanted) || Arrays.stream(wanted.split("\\s+")).allMatch(labels::contains);
    }

    NicLevel level() {
        return switch (code.length()) {
            case 2 -> NicLevel.DIVISION;
            case 3 -> NicLevel.GROUP;
            default -> NicLevel.CLASS;
        };
    }
}
