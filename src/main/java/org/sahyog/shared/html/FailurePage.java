package org.sahyog.shared.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.sahyog.shared.request.Sentences;

/** A page that says one thing, in words of {@code texts/failure.properties}: nothing here, ended, too often, come back later. */
public enum FailurePage {
    NOT_FOUND(404),
    GONE(410),
    TOO_MANY(429),
    BROKEN(500),
    UNAVAILABLE(503);

    private static final Sentences TEXTS = new Sentences("texts.failure");

    @CheckedTemplate(basePath = "html")
    static class Templates {
        static native TemplateInstance failure(String language, String title, String text);
    }

    private final int status;

    FailurePage(int status) {
        this.status = status;
    }

    public Answer in(Locale language) {
        String page = Templates.failure(
                        language.toLanguageTag(),
                        TEXTS.pattern(name() + ".title", language),
                        TEXTS.pattern(name() + ".text", language))
                .render();
        Answer answer = Answer.html(status, language, page).unlisted();
        return this == UNAVAILABLE || this == TOO_MANY ? answer.with("Retry-After", "5") : answer;
    }
}
