package org.sahyog.cluster.firmimport;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.cluster.firmsheet.FaultTexts;
import org.sahyog.cluster.firmsheet.RowFault;

@Schema(name = "RowFault", description = "One thing wrong in one row of a sheet.")
record RowFaultView(
        @Schema(description = "the number of the row as the spreadsheet program shows it", examples = "7")
        int row,

        @Schema(
                description = "the title of the column as it is in the file; empty if the whole row is meant",
                examples = "Mobile")
        String column,

        @Schema(description = "stable, never translated", examples = "PHONE_INVALID")
        String code,

        @Schema(description = "a sentence in the caller’s language", examples = "This is not a telephone number.")
        String detail,

        @Schema(description = "what the sentence is made of; of KNOWN_FIRM the name and the id of the known firm")
        List<Object> arguments,

        @Schema(description = "the value, cut to 60 letters", examples = "98765")
        String value) {

    static RowFaultView of(RowFault fault, Locale language) {
        return new RowFaultView(
                fault.row(),
                fault.column(),
                fault.code(),
                FaultTexts.detail(fault, language),
                fault.arguments(),
                fault.value());
    }
}
