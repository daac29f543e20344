package org.sahyog.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A name in English and Hindi; the English one stands in where Hindi is missing. */
public record Label(String en, String hi) {

    public static Label of(NamedCsvRecord row) {
        String en = row.getField("en");
        String hi = row.getField("hi");
        return new Label(en, hi.isEmpty() ? en : hi);
    }

    public String in(Language language) {
        return language == Language.HI ? hi : en;
    }
}
