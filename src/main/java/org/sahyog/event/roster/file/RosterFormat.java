package org.sahyog.event.roster.file;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;
import org.sahyog.shared.export.XlsxTable;

/** As which kind of sheet a roster is taken away. */
enum RosterFormat {
    CSV(RosterFormat.CSV_TYPE) {
        @Override
        Table table(RosterWords words) {
            return new CsvTable();
        }
    },
    XLSX(RosterFormat.XLSX_TYPE) {
        @Override
        Table table(RosterWords words) {
            return new XlsxTable(words.say("sheet"), RosterTable.WIDTHS);
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    RosterFormat(String type) {
        this.type = type;
    }

    abstract Table table(RosterWords words);

    String type() {
        return type;
    }

    String fileName() {
        return "roster." + name().toLowerCase(Locale.ROOT);
    }

    private Variant variant() {
        return new Variant(MediaType.valueOf(type), (Locale) null, null);
    }

    /** CSV, unless the other is asked for. */
    static RosterFormat chosen(Request request) {
        List<Variant> variants =
                Arrays.stream(values()).map(RosterFormat::variant).toList();
        Variant chosen = request.selectVariant(variants);
        return chosen == null ? CSV : values()[variants.indexOf(chosen)];
    }
}
