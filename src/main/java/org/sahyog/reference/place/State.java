package org.sahyog.reference.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.sahyog.reference.Label;

/** A state or union territory, with the codes that other registers use for it. */
public record State(String code, String lgd, List<String> gst, List<String> udyam, Label name) {

    static State of(NamedCsvRecord row) {
        return new State(
                row.getField("code"),
                row.getField("lgd"),
                List.of(row.getField("gst").split(" ")),
                List.of(row.getField("udyam").split(" ")),
                Label.of(row));
    }
}
