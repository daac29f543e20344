package org.sahyog.event.roster.file;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sahyog.event.roster.RosterLineView;
import org.sahyog.reference.KindLabels;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** What a roster says in the reader’s language. */
record RosterWords(Locale language) {
    private static final Sentences TEXTS = new Sentences("texts.roster");

    String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }

    List<String> titles() {
        return Stream.of("number", "name", "phone", "organisation", "kind", "cluster", "presence", "came-at", "remark")
                .map(this::say)
                .toList();
    }

    String kind(RosterLineView line) {
        return KindLabels.of(line.organisationKind(), language);
    }

    String presence(RosterLineView line) {
        return KindLabels.of(line.presence(), language);
    }

    String time(Instant at, RosterHead head) {
        return TimeInWords.of(at, head.zone(), language);
    }

    String start(RosterHead head) {
        return TimeInWords.of(head.localStart(), language);
    }
}
