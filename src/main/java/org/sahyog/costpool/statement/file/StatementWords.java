package org.sahyog.costpool.statement.file;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.costpool.statement.StatementHead;
import org.sahyog.costpool.statement.StatementLineView;
import org.sahyog.costpool.statement.StatementTotalView;
import org.sahyog.reference.KindLabels;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** A statement as one says it in a language. */
record StatementWords(Locale language) {
    private static final Sentences TEXTS = new Sentences("texts.statement");

    String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }

    List<String> titles() {
        return Stream.of("day", "number", "what", "document", "in", "out", "balance")
                .map(this::say)
                .toList();
    }

    /** Whose it is. */
    String subject(StatementHead head) {
        if (head.payerClass() != null) {
            return KindLabels.of(head.payerClass(), language);
        }
        return head.organisationId() == null ? say("pool") : Objects.requireNonNull(head.organisationName());
    }

    String period(StatementHead head) {
        String until = TimeInWords.day(head.until()).in(language);
        return head.from() == null
                ? say("until", until)
                : say("period", TimeInWords.day(head.from()).in(language), until);
    }

    /** The title of the expense; of all else what it is before that; who; where; why. */
    String what(StatementLineView line) {
        boolean said = line.thing() == PostingThing.EXPENSE && line.title() != null;
        return joined(
                line.kind() == PostingKind.REVERSAL ? label(line.kind()) : null,
                said ? null : label(line.thing()),
                line.title(),
                label(line.category()),
                line.counterparty(),
                label(line.payerClass()),
                label(line.place()),
                line.note());
    }

    String total(StatementTotalView total) {
        return joined(KindLabels.of(total.kind(), language), label(total.category()));
    }

    String document(StatementLineView line) {
        return joined(line.document(), line.reference());
    }

    private @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : KindLabels.of(value, language);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
