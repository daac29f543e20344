package org.sahyog.practice.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sahyog.reference.word.WordForms;
import org.sahyog.shared.markdown.Markdown;

/** The words of one practice as PostgreSQL keeps them: each once, by the best place where it stands. See V173. */
final class WordIndex {
    static final String WORD = "=";
    static final String SOUND = "~";
    static final String THING = "#";
    static final String STRONG = "^";
    static final String YEAR = "@";

    /** Of a text of some hundred thousand signs: PostgreSQL takes no more than a megabyte. Title and products come first. */
    private static final int MOST = 12_000;

    private final Map<String, Character> places = new LinkedHashMap<>();

    private final String year;

    /** {@code year} of its publication. */
    WordIndex(String year) {
        this.year = year;
    }

    WordIndex titles(String[] texts) {
        return add(texts, 'A');
    }

    WordIndex products(String[] texts) {
        return add(texts, 'B');
    }

    WordIndex markdown(String[] texts) {
        for (String text : texts) {
            add(new String[] {Markdown.plain(text)}, 'C');
        }
        return this;
    }

    WordIndex themes(String[] texts) {
        return add(texts, 'D');
    }

    private WordIndex add(String[] texts, char place) {
        for (String text : texts) {
            WordForms.in(text).forEach(word -> add(word, place));
        }
        return this;
    }

    private void add(WordForms word, char place) {
        add(WORD + word.word(), place);
        word.sounds().forEach(sound -> add(SOUND + sound, place));
        if (word.thing() != null) {
            add(THING + word.thing(), place);
        }
    }

    private void add(String lexeme, char place) {
        if (places.size() < MOST) {
            places.putIfAbsent(lexeme, place);
            if (place <= 'B') {
                places.putIfAbsent(STRONG + lexeme, place);
                places.putIfAbsent(YEAR + year + lexeme, place);
            }
        }
    }

    /** As {@code tsvector} reads it. A lexeme holds letters, marks and digits only, after its sign. */
    String text() {
        return places.entrySet().stream()
                .map(each -> "'" + each.getKey() + "':1" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
