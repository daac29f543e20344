package org.sahyog.practice.comparison;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** As what a comparison is taken away. */
enum ComparisonFormat {
    CSV(ComparisonFormat.CSV_TYPE) {
        @Override
        byte[] of(List<ComparedPracticeView> practices, ComparisonWords words) {
            return ComparisonTable.of(practices, words);
        }
    },
    PDF(ComparisonFormat.PDF_TYPE) {
        @Override
        byte[] of(List<ComparedPracticeView> practices, ComparisonWords words) {
            return ComparisonPaper.of(practices, words);
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String PDF_TYPE = "application/pdf";

    private final String type;

    ComparisonFormat(String type) {
        this.type = type;
    }

    abstract byte[] of(List<ComparedPracticeView> practices, ComparisonWords words);

    String type() {
        return type;
    }

    String fileName() {
        return "practices." + name().toLowerCase(Locale.ROOT);
    }

    private Variant variant() {
        return new Variant(MediaType.valueOf(type), (Locale) null, null);
    }

    /** The sheet, unless a paper is asked for. */
    static ComparisonFormat chosen(Request request) {
        List<Variant> variants =
                Arrays.stream(values()).map(ComparisonFormat::variant).toList();
        Variant chosen = request.selectVariant(variants);
        return chosen == null ? CSV : values()[variants.indexOf(chosen)];
    }
}
