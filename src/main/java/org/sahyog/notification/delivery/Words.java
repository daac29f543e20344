package org.sahyog.notification.delivery;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Parcel.Occasion;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.time.TimeInWords;

/** What mails, messages and pages of links say, from {@code texts/delivery[_hi].properties}. */
public final class Words {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle texts;

    private Words(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("texts.delivery", language, NO_FALLBACK);
    }

    /** English where there are no texts in that language. */
    public static Words in(@Nullable String language) {
        return new Words(Languages.best(language));
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... facts) {
        return new MessageFormat(texts.getString(key), language).format(facts).strip();
    }

    public String time(Instant instant, Occasion event) {
        return TimeInWords.of(instant, event.zoneId(), language);
    }
}
