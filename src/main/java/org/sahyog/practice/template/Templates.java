package org.sahyog.practice.template;

import java.util.Arrays;
import java.util.List;
import org.sahyog.practice.PracticeKind;
import org.sahyog.reference.Table;

/** From {@code reference/practice-questions.csv}: kind, field of the draft, the question. */
final class Templates {
    static final List<PracticeTemplateView> ALL = read();

    private Templates() {}

    private static List<PracticeTemplateView> read() {
        var rows = new Table("practice-questions.csv").rows();
        return Arrays.stream(PracticeKind.values())
                .map(kind -> new PracticeTemplateView(
                        kind,
                        rows.stream()
                                .filter(row -> row.getField("kind").equals(kind.name()))
                                .map(row -> new PracticeQuestionView(
                                        row.getField("field"), row.getField("en"), row.getField("hi")))
                                .toList()))
                .toList();
    }
}
