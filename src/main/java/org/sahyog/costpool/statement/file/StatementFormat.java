package org.sahyog.costpool.statement.file;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** As what a statement is taken away. */
enum StatementFormat {
    PDF(StatementFormat.PDF_TYPE, 10_000),
    CSV(StatementFormat.CSV_TYPE, Integer.MAX_VALUE),
    XLSX(StatementFormat.XLSX_TYPE, 1_000_000);

    static final String PDF_TYPE = "application/pdf";
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;
    private final int most;

    StatementFormat(String type, int most) {
        this.type = type;
        this.most = most;
    }

    /** Lines. */
    int most() {
        return most;
    }

    String type() {
        return type;
    }

    String fileName() {
        return "statement." + name().toLowerCase(Locale.ROOT);
    }

    private Variant variant() {
        return new Variant(MediaType.valueOf(type), (Locale) null, null);
    }

    static StatementFormat chosen(Request request) {
        List<Variant> variants =
                Arrays.stream(values()).map(StatementFormat::variant).toList();
        Variant chosen = request.selectVariant(variants);
        return chosen == null ? PDF : values()[variants.indexOf(chosen)];
    }
}
