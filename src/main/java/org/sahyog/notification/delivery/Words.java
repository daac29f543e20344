package org.sahyog.notification.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Parcel.Occasion;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** What mails, messages and pages of links say, from {@code texts/delivery[_hi].properties}. */
public final class Words {
    private static final Sentences TEXTS = new Sentences("texts.delivery");

    private final Locale language;

    private Words(Locale language) {
        this.language = language;
    }

    /** English where there are no texts in that language. */
    public static Words in(@Nullable String language) {
        return new Words(Languages.best(language));
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... facts) {
        return TEXTS.text(key, language, facts).strip();
    }

    /** Why it was not told this way. What a server said is told with its number, and what has no words of its own in general ones. */
    public String reason(String code) {
        String key = Stream.of(code, code.replaceFirst("-\\d+$", ""))
                .map(each -> "reason." + each)
                .filter(TEXTS::has)
                .findFirst()
                .orElse("reason.broken");
        return say(key, code);
    }

    public String time(Instant instant, Occasion event) {
        return TimeInWords.of(instant, event.zoneId(), language);
    }
}
