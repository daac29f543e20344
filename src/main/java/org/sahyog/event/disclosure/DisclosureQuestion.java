package org.sahyog.event.disclosure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sahyog.event.EventKind;
import org.sahyog.reference.Table;

/**
 * One question, from {@code reference/disclosure-questions.csv}.
 *
 * @param kinds     of which kinds of event it is asked
 * @param mandatory where its answer is needed before the event is published
 */
record DisclosureQuestion(String code, Set<EventKind> kinds, Set<EventKind> mandatory, String en, String hi) {
    private static final List<DisclosureQuestion> ALL = new Table("disclosure-questions.csv")
            .rows().stream().map(DisclosureQuestion::of).toList();

    private static DisclosureQuestion of(NamedCsvRecord row) {
        return new DisclosureQuestion(
                row.getField("code"),
                kinds(row.getField("kinds")),
                kinds(row.getField("mandatory")),
                row.getField("en"),
                row.getField("hi"));
    }

    private static Set<EventKind> kinds(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(EventKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order in which they are asked. */
    static List<DisclosureQuestion> of(EventKind kind) {
        return ALL.stream().filter(question -> question.kinds.contains(kind)).toList();
    }

    static Optional<DisclosureQuestion> of(EventKind kind, String code) {
        return of(kind).stream().filter(question -> question.code.equals(code)).findFirst();
    }

    boolean isMandatoryFor(EventKind kind) {
        return mandatory.contains(kind);
    }

    String in(Locale language) {
        return language.getLanguage().equals("hi") ? hi : en;
    }
}
