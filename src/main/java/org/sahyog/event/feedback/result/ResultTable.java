package org.sahyog.event.feedback.result;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;
import org.sahyog.shared.request.Sentences;

/** A result for a spreadsheet: a row for each answer that could be given, with how many gave it, and for each text. */
final class ResultTable {
    private static final Sentences TEXTS = new Sentences("texts.feedback");

    private ResultTable() {}

    static byte[] of(FeedbackResultView result, Locale language) {
        Table table = new CsvTable();
        table.titles(Stream.of("question", "answer", "count")
                .map(each -> TEXTS.pattern(each, language))
                .toList());
        for (QuestionResultView question : result.questions()) {
            question.counts().forEach(each -> table.row(List.of(question.text(), each.label(), (long) each.count())));
            question.texts().forEach(each -> table.row(List.of(question.text(), each, 1L)));
        }
        return table.end();
    }
}
