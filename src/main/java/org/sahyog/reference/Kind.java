package org.sahyog.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** One value of a closed list of the product, for example WORKSHOP of eventKind. */
record Kind(String list, String code, Label label) {

    private static final List<Kind> ALL =
            new Table("kinds.csv").rows().stream().map(Kind::of).toList();

    static List<Kind> all() {
        return ALL;
    }

    private static Kind of(NamedCsvRecord row) {
        return new Kind(row.getField("kind"), row.getField("code"), Label.of(row));
    }
}
