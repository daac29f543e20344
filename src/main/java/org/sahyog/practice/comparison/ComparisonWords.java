package org.sahyog.practice.comparison;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.reference.KindLabels;
import org.sahyog.shared.request.Sentences;

/** What a comparison says in the reader’s language, on paper and in a sheet. */
record ComparisonWords(Locale language) {
    private static final Sentences TEXTS = new Sentences("texts.practice");

    String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }

    String kind(ComparedPracticeView practice) {
        return KindLabels.of(practice.kind(), language);
    }

    String themes(ComparedPracticeView practice) {
        return practice.themes().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(PracticeThemeView theme) {
        return language.getLanguage().equals("hi") ? theme.nameHi() : theme.nameEn();
    }
}
